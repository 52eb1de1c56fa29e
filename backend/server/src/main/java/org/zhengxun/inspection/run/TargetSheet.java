package org.zhengxun.inspection.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.TargetView;
import org.zhengxun.shared.sheet.Export;
import org.zhengxun.shared.sheet.ExportColumn;

/** A campaign's targets of one part with what the inspection says of each, as a spreadsheet. */
final class TargetSheet {
  private static final List<ExportColumn> SITES =
      List.of(
          new ExportColumn("序号", 6),
          new ExportColumn("网站名称", 32),
          new ExportColumn("网站标识码", 14),
          new ExportColumn("首页地址", 34),
          new ExportColumn("主办单位", 32),
          new ExportColumn("地区", 14),
          new ExportColumn("机器检查", 12),
          new ExportColumn("页面数", 8),
          new ExportColumn("链接数", 8),
          new ExportColumn("待复核问题", 12),
          new ExportColumn("已确认问题", 12),
          new ExportColumn("列入通报", 10),
          new ExportColumn("检查结果", 14),
          new ExportColumn("得分", 8),
          new ExportColumn("存在问题", 50),
          new ExportColumn("整改情况", 14));
  private static final List<ExportColumn> ACCOUNTS =
      List.of(
          new ExportColumn("序号", 6),
          new ExportColumn("账号名称", 32),
          new ExportColumn("账号标识码", 18),
          new ExportColumn("账号类型", 16),
          new ExportColumn("主办单位", 32),
          new ExportColumn("地区", 14),
          new ExportColumn("已确认问题", 12),
          new ExportColumn("列入通报", 10),
          new ExportColumn("检查结果", 16),
          new ExportColumn("存在问题", 50),
          new ExportColumn("整改情况", 14));

  private TargetSheet() {}

  /**
   * @param problems the confirmed problems of each target in words
   */
  static Export of(Part part, List<TargetRow> rows, Map<UUID, String> problems) {
    boolean sites = part == Part.SITES;
    return new Export(
        part.label() + "检查结果",
        sites ? SITES : ACCOUNTS,
        rows.stream().map(row -> sites ? site(row, problems) : account(row, problems)).toList());
  }

  private static List<Object> site(TargetRow row, Map<UUID, String> problems) {
    TargetView target = row.target();
    RunView run = row.run();
    return Arrays.asList(
        target.position(),
        target.name(),
        target.code(),
        target.url(),
        target.unitName(),
        target.areaName(),
        run == null ? null : run.state().label(),
        run == null ? null : run.pages(),
        run == null ? null : run.links(),
        row.candidates(),
        row.confirmed(),
        row.listed(),
        row.verdictLabel(),
        row.score(),
        problems.get(target.id()),
        rectified(row));
  }

  private static List<Object> account(TargetRow row, Map<UUID, String> problems) {
    TargetView target = row.target();
    return Arrays.asList(
        target.position(),
        target.name(),
        target.code(),
        target.kindLabel(),
        target.unitName(),
        target.areaName(),
        row.confirmed(),
        row.listed(),
        row.verdictLabel(),
        problems.get(target.id()),
        rectified(row));
  }

  private static String rectified(TargetRow row) {
    if (row.listed() == 0) {
      return null;
    }
    return row.rectified() ? "已整改" : "未整改到位";
  }
}
