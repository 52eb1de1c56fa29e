package org.zhengxun.launcher.demo.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengxun.launcher.demo.data.Area;
import org.zhengxun.launcher.demo.data.CsvTable;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Unit;

/**
 * The units of the demo: the offices that run the portals, the units named in the notice, and
 * invented ones marked 示例, as many as the quarter's numbers need.
 */
final class Units {

  static final String XIANYANG = "610400";
  static final String TONGCHUAN = "610200";

  private static final List<String> HEADER =
      List.of("单位名称", "级别", "上级路径", "显示顺序", "路径", "单位简称", "备注");
  private static final List<String> COUNTY_EXAMPLES =
      List.of("教育局", "农业农村局", "卫生健康局", "文化和旅游局", "市场监督管理局", "统计局");
  private static final List<String> TONGCHUAN_HOSTS = List.of("jyj", "zjj", "slj", "wlj");

  /** Named portals keep the real codes printed in the notice; invented serials start at 9001. */
  private static final Map<String, String> PORTAL_CODES =
      Map.of("610481", "6104810043", "610425", "6104250035", "610428", "6104280003");

  private final Areas areas;
  private final List<Unit> all = new ArrayList<>();
  private final Map<String, Integer> siblings = new HashMap<>();
  private final Map<String, Integer> serials = new HashMap<>();

  Units(Areas areas) {
    this.areas = areas;
    portalOffices(XIANYANG);
    DemoFiles.table("source/named_units.csv").records().forEach(this::named);
    cityExamples();
    areas.below(XIANYANG).forEach(this::countyExamples);
    portalOffices(TONGCHUAN);
    tongchuanExamples();
    areas.below(TONGCHUAN).forEach(this::countyExamples);
  }

  List<Unit> all() {
    return List.copyOf(all);
  }

  /** Whether the unit lies in the city's area. */
  boolean within(Unit unit, String cityCode) {
    return unit.path().startsWith(areas.get(cityCode).path() + "/");
  }

  private void portalOffices(String cityCode) {
    portalOffice(areas.get(cityCode));
    areas.below(cityCode).forEach(this::portalOffice);
  }

  private void portalOffice(Area area) {
    String code = PORTAL_CODES.getOrDefault(area.code(), null);
    String name = area.government() + "办公室";
    add(
        name,
        area.path(),
        area.shortName(),
        area.pinyin() + "-zfb",
        area.host(),
        code == null ? nextCode(area.code()) : code,
        true,
        false);
  }

  private void named(Map<String, String> row) {
    add(
        row.get("name"),
        row.get("parent"),
        row.get("short"),
        row.get("login"),
        row.get("host"),
        row.get("site_code"),
        false,
        false);
  }

  private void cityExamples() {
    Area city = areas.get(XIANYANG);
    DemoFiles.table("source/city_departments.csv")
        .records()
        .forEach(row -> cityExample(city, row, "xianyang-shili.gov.cn"));
  }

  private void tongchuanExamples() {
    Area city = areas.get(TONGCHUAN);
    DemoFiles.table("source/city_departments.csv").records().stream()
        .filter(row -> TONGCHUAN_HOSTS.contains(row.get("host")))
        .forEach(row -> cityExample(city, row, "tongchuan-shili.gov.cn"));
  }

  private void cityExample(Area city, Map<String, String> row, String domain) {
    add(
        city.name() + "示例" + row.get("name"),
        city.path(),
        "市示例" + row.get("short"),
        "",
        row.get("host") + "." + domain,
        nextCode(city.code()),
        false,
        true);
  }

  private void countyExamples(Area county) {
    for (String department : COUNTY_EXAMPLES) {
      String name = county.name() + "示例" + department;
      boolean walkThrough = name.equals(People.WALK_THROUGH_UNIT);
      add(name, county.path(), name, walkThrough ? "yijun-nyncj" : "", "", "", false, true);
    }
  }

  private String nextCode(String areaCode) {
    int serial = serials.merge(areaCode, 1, Integer::sum);
    return areaCode + (9000 + serial);
  }

  private void add(
      String name,
      String parent,
      String shortName,
      String login,
      String host,
      String siteCode,
      boolean portal,
      boolean example) {
    int order = siblings.merge(parent, 1, Integer::sum);
    String areaCode = areas.byPath(parent).code();
    String path = parent + "/" + name;
    all.add(
        new Unit(name, path, areaCode, order, shortName, login, host, siteCode, portal, example));
  }

  CsvTable table() {
    return new CsvTable(HEADER, all.stream().map(Units::row).toList());
  }

  private static List<String> row(Unit unit) {
    return List.of(
        unit.name(),
        "UNIT",
        unit.parentPath(),
        String.valueOf(unit.order()),
        unit.path(),
        unit.shortName(),
        unit.example() ? "示例单位" : "");
  }
}
