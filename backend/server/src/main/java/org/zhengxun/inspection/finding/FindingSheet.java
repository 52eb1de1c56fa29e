package org.zhengxun.inspection.finding;

import java.util.Arrays;
import java.util.List;
import org.zhengxun.shared.sheet.Export;
import org.zhengxun.shared.sheet.ExportColumn;

/** The list of findings as a spreadsheet. */
final class FindingSheet {
  private static final List<ExportColumn> COLUMNS =
      List.of(
          new ExportColumn("检查任务", 36),
          new ExportColumn("种类", 12),
          new ExportColumn("名称", 32),
          new ExportColumn("标识码", 14),
          new ExportColumn("主办单位", 32),
          new ExportColumn("规则", 8),
          new ExportColumn("规则内容", 40),
          new ExportColumn("效力", 10),
          new ExportColumn("问题", 40),
          new ExportColumn("来源", 10),
          new ExportColumn("状态", 14),
          new ExportColumn("列入通报", 10),
          new ExportColumn("问题地址", 40),
          new ExportColumn("所在页面", 40),
          new ExportColumn("摘录", 40),
          new ExportColumn("处数", 8),
          new ExportColumn("发现时间", 18),
          new ExportColumn("判定人", 16),
          new ExportColumn("判定时间", 18),
          new ExportColumn("排除理由", 30),
          new ExportColumn("整改时间", 18));

  private FindingSheet() {}

  static Export of(List<FindingView> rows) {
    return new Export("检查问题", COLUMNS, rows.stream().map(FindingSheet::cells).toList());
  }

  private static List<Object> cells(FindingView row) {
    return Arrays.asList(
        row.campaignTitle(),
        row.part().label(),
        row.targetName(),
        row.targetCode(),
        row.unitName(),
        row.rule(),
        row.ruleWords(),
        row.effect().label(),
        row.wording(),
        row.source().label(),
        row.state().label(),
        row.listed(),
        row.address(),
        row.page(),
        row.excerpt(),
        row.count(),
        row.foundAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.reason(),
        row.closedAt());
  }
}
