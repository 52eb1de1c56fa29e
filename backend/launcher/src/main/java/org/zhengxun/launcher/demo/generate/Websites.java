package org.zhengxun.launcher.demo.generate;

import java.util.ArrayList;
import java.util.List;
import org.zhengxun.launcher.demo.data.Area;
import org.zhengxun.launcher.demo.data.CsvTable;
import org.zhengxun.launcher.demo.data.Unit;
import org.zhengxun.launcher.demo.data.Website;

/** The website register: one site per unit that has a host. All record numbers are invented. */
final class Websites {

  private static final List<String> HEADER =
      List.of(
          "网站名称", "网站标识码", "网站类型", "域名", "首页地址", "IPv6支持", "ICP备案编号", "公安机关备案号", "主管单位", "主办单位",
          "办公地址", "状态", "开办时间");

  private final Areas areas;
  private final List<Website> all = new ArrayList<>();

  Websites(Areas areas, Units units) {
    this.areas = areas;
    units.all().stream().filter(unit -> !unit.host().isEmpty()).forEach(this::add);
  }

  List<Website> all() {
    return List.copyOf(all);
  }

  private void add(Unit unit) {
    int serial = all.size() + 1;
    all.add(
        new Website(
            name(unit),
            unit.siteCode(),
            unit.portal() ? "政府门户网站" : "部门网站",
            unit.host(),
            "http://" + unit.host() + "/",
            "陕ICP备00000000号-" + serial,
            "陕公网安备" + unit.areaCode() + "00000%03d号".formatted(serial),
            unit.path()));
  }

  /** Invented sites say so in their name; the five of the notice keep theirs. */
  private String name(Unit unit) {
    if (!unit.portal()) {
      return unit.name();
    }
    String government = areas.get(unit.areaCode()).government();
    boolean printed = !unit.siteCode().substring(6).startsWith("9");
    return printed ? government : government + "（示例网站）";
  }

  CsvTable table() {
    return new CsvTable(HEADER, all.stream().map(this::row).toList());
  }

  private List<String> row(Website site) {
    Area area = areas.byPath(site.sponsorPath());
    return List.of(
        site.name(),
        site.code(),
        site.type(),
        site.host(),
        site.homePage(),
        "否",
        site.icp(),
        site.police(),
        area.path(),
        site.sponsorPath(),
        area.name() + "示例路1号",
        "正常运行",
        "2016-01-01");
  }
}
