package org.zhengxun.rectification;

import java.util.Arrays;
import java.util.List;
import org.zhengxun.shared.sheet.Export;
import org.zhengxun.shared.sheet.ExportColumn;
import org.zhengxun.shared.time.BusinessClock;

/** The list of tasks as a spreadsheet. */
final class TaskSheet {
  private static final List<ExportColumn> COLUMNS =
      List.of(
          new ExportColumn("整改任务", 32),
          new ExportColumn("主办单位", 30),
          new ExportColumn("网站、账号", 36),
          new ExportColumn("下达单位", 30),
          new ExportColumn("问题数", 8),
          new ExportColumn("已答复", 8),
          new ExportColumn("状态", 14),
          new ExportColumn("整改期限", 26),
          new ExportColumn("逾期", 8),
          new ExportColumn("下达日期", 12));

  private TaskSheet() {}

  static Export of(List<TaskRow> rows) {
    return new Export("整改任务", COLUMNS, rows.stream().map(TaskSheet::cells).toList());
  }

  private static List<Object> cells(TaskRow row) {
    return Arrays.asList(
        row.title(),
        row.unitName(),
        String.join("、", row.targets()),
        row.issuerName(),
        row.findings(),
        row.answered(),
        row.state().label(),
        row.due().words(),
        row.overdue(),
        row.issuedAt() == null ? null : row.issuedAt().atZone(BusinessClock.ZONE).toLocalDate());
  }
}
