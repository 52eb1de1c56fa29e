package org.zhengxun.filing;

import java.util.Arrays;
import java.util.List;
import org.zhengxun.shared.sheet.Export;
import org.zhengxun.shared.sheet.ExportColumn;

/** The list of filings as a spreadsheet. */
final class FilingSheet {
  private static final List<ExportColumn> COLUMNS =
      List.of(
          new ExportColumn("账号", 32),
          new ExportColumn("事项", 10),
          new ExportColumn("平台", 14),
          new ExportColumn("主办单位", 32),
          new ExportColumn("审批单位", 32),
          new ExportColumn("状态", 14),
          new ExportColumn("等待办理", 32),
          new ExportColumn("到达时间", 18));

  private FilingSheet() {}

  static Export of(List<FilingRow> rows) {
    return new Export("备案", COLUMNS, rows.stream().map(FilingSheet::cells).toList());
  }

  private static List<Object> cells(FilingRow row) {
    return Arrays.asList(
        row.subject(),
        row.kind().label(),
        row.platform(),
        row.unitName(),
        row.officeName(),
        row.state().label(),
        row.awaitsCode() ? "待赋码" : row.turn(),
        row.stateSince());
  }
}
