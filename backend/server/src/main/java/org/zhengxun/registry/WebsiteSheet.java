package org.zhengxun.registry;

import java.net.IDN;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.PrivateNetworks;
import org.zhengxun.shared.code.SiteCode;
import org.zhengxun.shared.sheet.Columns;
import org.zhengxun.shared.sheet.Export;
import org.zhengxun.shared.sheet.ExportColumn;
import org.zhengxun.shared.sheet.TableRow;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;

/** Websites as offices keep them in spreadsheets. */
final class WebsiteSheet {
  enum Field {
    NAME,
    CODE,
    TYPE,
    DOMAIN,
    HOME,
    IP,
    IPV6,
    ICP,
    SECURITY,
    MARK,
    SUPERVISOR,
    SPONSOR,
    OPERATOR,
    ADDRESS,
    SHARED,
    PROTECTION,
    STATE,
    OPENED,
    REMARK
  }

  static final Columns<Field> COLUMNS =
      Columns.of(Field.class)
          .required(Field.NAME, "网站名称", "政府网站名称", "名称")
          .optional(Field.CODE, "网站标识码", "标识码", "政府网站标识码")
          .optional(Field.TYPE, "网站类型", "类型")
          .optional(Field.DOMAIN, "域名", "主域名", "网站域名")
          .required(Field.HOME, "首页地址", "首页网址", "网址", "网站地址")
          .optional(Field.IP, "IP地址")
          .optional(Field.IPV6, "IPv6支持", "是否支持IPv6")
          .optional(Field.ICP, "ICP备案编号", "ICP备案号")
          .optional(Field.SECURITY, "公安机关备案号", "公安备案号")
          .optional(Field.MARK, "党政机关网站标识")
          .optional(Field.SUPERVISOR, "主管单位", "主管部门")
          .required(Field.SPONSOR, "主办单位", "开设主体", "单位名称")
          .optional(Field.OPERATOR, "承办单位")
          .optional(Field.ADDRESS, "办公地址")
          .optional(Field.SHARED, "集约化平台")
          .optional(Field.PROTECTION, "等级保护")
          .optional(Field.STATE, "状态", "网站状态")
          .optional(Field.OPENED, "开办时间", "开通时间")
          .optional(Field.REMARK, "备注");

  private static final Map<String, SiteState> STATES =
      Map.of(
          "正常", SiteState.NORMAL,
          "运行正常", SiteState.NORMAL,
          "关停", SiteState.CLOSED,
          "关闭", SiteState.CLOSED,
          "已关闭", SiteState.CLOSED,
          "注销", SiteState.DEREGISTERED);

  private static final List<ExportColumn> EXPORTED =
      List.of(
          new ExportColumn("网站名称", 32),
          new ExportColumn("网站标识码", 14),
          new ExportColumn("网站类型", 14),
          new ExportColumn("域名", 28),
          new ExportColumn("首页地址", 34),
          new ExportColumn("IP地址", 16),
          new ExportColumn("IPv6支持", 10),
          new ExportColumn("ICP备案编号", 24),
          new ExportColumn("公安机关备案号", 26),
          new ExportColumn("党政机关网站标识", 20),
          new ExportColumn("主管单位", 28),
          new ExportColumn("主办单位", 32),
          new ExportColumn("承办单位", 24),
          new ExportColumn("办公地址", 30),
          new ExportColumn("集约化平台", 16),
          new ExportColumn("等级保护", 12),
          new ExportColumn("状态", 12),
          new ExportColumn("开办时间", 12),
          new ExportColumn("备注", 24));

  private WebsiteSheet() {}

  /** Null when a cell is at fault; the reader then holds why. */
  static WebsiteData read(
      RowReader<Field> cells,
      UnitNames units,
      Actor actor,
      Function<Organisation, Organisation> office) {
    Organisation sponsor = cells.ownUnit(Field.SPONSOR, units, actor);
    Organisation supervisor =
        cells.text(Field.SUPERVISOR) == null
            ? (sponsor == null ? null : office.apply(sponsor))
            : cells.unit(Field.SUPERVISOR, units);
    String name = cells.required(Field.NAME);
    String code = cells.text(Field.CODE);
    if (code != null && !SiteCode.valid(code)) {
      cells.fault(Field.CODE, "网站标识码应为10位：6位区划代码（或 bm 加4位）加4位序号");
    }
    String home =
        cells.text(Field.HOME) == null ? cells.required(Field.HOME) : cells.url(Field.HOME);
    if (home != null && !publicName(home)) {
      cells.fault(Field.HOME, "首页地址应为公网域名");
    }
    WebsiteData data =
        new WebsiteData(
            sponsor == null ? null : sponsor.id(),
            supervisor == null ? null : supervisor.id(),
            name,
            code,
            cells.choice(Field.TYPE, SiteType.class, SiteType.DEPARTMENT),
            domain(cells.text(Field.DOMAIN), home),
            home,
            cells.text(Field.IP),
            cells.yesNo(Field.IPV6),
            cells.text(Field.ICP),
            cells.text(Field.SECURITY),
            cells.text(Field.MARK),
            cells.text(Field.OPERATOR),
            cells.text(Field.ADDRESS),
            cells.text(Field.SHARED),
            cells.text(Field.PROTECTION),
            cells.choice(Field.STATE, SiteState.class, SiteState.NORMAL, STATES),
            cells.date(Field.OPENED),
            cells.text(Field.REMARK));
    return cells.faults().isEmpty() ? data : null;
  }

  /**
   * What the register holds after the row: a column that the file lacks says nothing, and a code
   * once assigned stays.
   */
  static WebsiteData over(WebsiteData before, WebsiteData row, RowReader<Field> cells) {
    return new WebsiteData(
        row.orgId(),
        cells.has(Field.SUPERVISOR) ? row.supervisorId() : before.supervisorId(),
        row.name(),
        row.code() == null ? before.code() : row.code(),
        cells.text(Field.TYPE) == null ? before.type() : row.type(),
        cells.text(Field.DOMAIN) == null && row.homeUrl().equals(before.homeUrl())
            ? before.domain()
            : row.domain(),
        row.homeUrl(),
        cells.has(Field.IP) ? row.ip() : before.ip(),
        cells.has(Field.IPV6) ? row.ipv6() : before.ipv6(),
        cells.has(Field.ICP) ? row.icp() : before.icp(),
        cells.has(Field.SECURITY) ? row.publicSecurity() : before.publicSecurity(),
        cells.has(Field.MARK) ? row.markUrl() : before.markUrl(),
        cells.has(Field.OPERATOR) ? row.operator() : before.operator(),
        cells.has(Field.ADDRESS) ? row.address() : before.address(),
        cells.has(Field.SHARED) ? row.sharedPlatform() : before.sharedPlatform(),
        cells.has(Field.PROTECTION) ? row.protectionLevel() : before.protectionLevel(),
        cells.text(Field.STATE) == null ? before.state() : row.state(),
        cells.has(Field.OPENED) ? row.openedOn() : before.openedOn(),
        cells.has(Field.REMARK) ? row.remark() : before.remark());
  }

  static RowReader<Field> reader(TableRow<Field> row) {
    return new RowReader<>(row);
  }

  /** What the register says otherwise afterwards. */
  static List<ImportedRow.Change> changes(
      WebsiteData before, WebsiteData after, Function<UUID, String> names) {
    List<Object> known =
        before == null ? Collections.nCopies(EXPORTED.size(), null) : cells(before, names);
    return ImportedRow.Change.between(EXPORTED, known, cells(after, names));
  }

  static Export export(List<WebsiteData> rows, Function<UUID, String> names) {
    return new Export("网站名录", EXPORTED, rows.stream().map(d -> cells(d, names)).toList());
  }

  private static List<Object> cells(WebsiteData d, Function<UUID, String> names) {
    return Arrays.asList(
        d.name(),
        d.code(),
        d.type().label(),
        d.domain(),
        d.homeUrl(),
        d.ip(),
        d.ipv6() == null ? null : d.ipv6() ? "是" : "否",
        d.icp(),
        d.publicSecurity(),
        d.markUrl(),
        names.apply(d.supervisorId()),
        names.apply(d.orgId()),
        d.operator(),
        d.address(),
        d.sharedPlatform(),
        d.protectionLevel(),
        d.state().label(),
        d.openedOn(),
        d.remark());
  }

  private static boolean publicName(String home) {
    String host = AddressParser.parse(home).host();
    return host.contains(".")
        && !PrivateNetworks.isLiteral(host)
        && !PrivateNetworks.isNotPublicByName(host);
  }

  private static String domain(String written, String home) {
    if (written != null) {
      return written.toLowerCase(Locale.ROOT);
    }
    return home == null ? null : IDN.toUnicode(AddressParser.parse(home).host());
  }
}
