package org.zhengxun.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;
import org.zhengxun.tenancy.Level;
import org.zhengxun.tenancy.NewOrganisation;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;

/** The demo's organisations and registers of one city, below a root of the test's own. */
@ApplicationScoped
public class DemoQuarter {
  private final World world;
  private final OrganisationRepository organisations;
  private final Registers registers;
  private Organisation city;

  DemoQuarter(World world, OrganisationRepository organisations, Registers registers) {
    this.world = world;
    this.organisations = organisations;
    this.registers = registers;
  }

  /** 咸阳市 with its 53 sites and 293 accounts, loaded once. */
  public synchronized Organisation xianyang() {
    if (city == null) {
      city = load("陕西省/咸阳市");
    }
    return city;
  }

  private Organisation load(String place) {
    Map<String, Organisation> byPath = new HashMap<>();
    world.asSystem(() -> tree(byPath, place));
    for (Website site : DemoFiles.websites()) {
      if (within(site.sponsorPath(), place)) {
        registers.site(
            byPath.get(site.sponsorPath()),
            new Registers.Site(
                site.name(),
                site.code(),
                site.portal() ? "PORTAL" : "DEPARTMENT",
                site.homePage(),
                site.icp(),
                site.police()));
      }
    }
    for (Map<String, String> row : DemoFiles.table("accounts.csv").records()) {
      if (within(row.get("主办单位"), place)) {
        registers.account(
            byPath.get(row.get("主办单位")),
            new Registers.Account(
                row.get("账号名称"), orNull(row.get("标识码")), row.get("平台"), orNull(row.get("子类型"))));
      }
    }
    return byPath.get(place);
  }

  private void tree(Map<String, Organisation> byPath, String place) {
    for (Map<String, String> row : DemoFiles.table("areas.csv").records()) {
      String path = row.get("路径");
      if (within(path, place) || within(place, path)) {
        add(byPath, path, Level.valueOf(row.get("级别")), row);
      }
    }
    for (Map<String, String> row : DemoFiles.table("units.csv").records()) {
      if (within(row.get("路径"), place)) {
        add(byPath, row.get("路径"), Level.UNIT, row);
      }
    }
  }

  private void add(
      Map<String, Organisation> byPath, String path, Level level, Map<String, String> row) {
    boolean area = level != Level.UNIT;
    int slash = path.lastIndexOf('/');
    Organisation parent = slash < 0 ? null : byPath.get(path.substring(0, slash));
    Organisation org =
        new Organisation(
            parent,
            new NewOrganisation(
                parent == null ? null : parent.id(),
                path.substring(slash + 1),
                null,
                level,
                area ? row.get("行政区划代码") : null,
                area ? row.get("办公室名称") : null,
                Integer.valueOf(row.get("显示顺序"))));
    organisations.add(org);
    byPath.put(path, org);
  }

  private static boolean within(String path, String place) {
    return path.equals(place) || path.startsWith(place + "/");
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
