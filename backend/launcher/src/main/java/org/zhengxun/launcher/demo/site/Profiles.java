package org.zhengxun.launcher.demo.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;

/** What each site is about. */
final class Profiles {

  private static final List<String> PORTAL_TOPICS =
      List.of("营商环境", "乡村振兴", "民生实事", "重点项目", "生态环境保护", "公共服务", "城市建设");

  private static final Map<String, List<String>> DEPARTMENT_TOPICS =
      DemoFiles.table("source/city_departments.csv").records().stream()
          .collect(
              Collectors.toMap(
                  row -> row.get("host"), row -> Arrays.asList(row.get("topics").split(" "))));

  private static final Map<String, List<String>> NAMED_TOPICS =
      Map.of(
          "jjzd.xianyang.gov.cn", List.of("道路交通安全", "车辆管理", "事故预防"),
          "sfj.xianyang.gov.cn", List.of("法治宣传", "公共法律服务", "人民调解"));

  private Profiles() {}

  static SiteProfile of(Website website, Set<Defect> defects) {
    return new SiteProfile(website, place(website), topics(website), defects);
  }

  private static String place(Website website) {
    if (!website.portal()) {
      return website.sponsor();
    }
    String sponsor = website.sponsor();
    return sponsor.substring(0, sponsor.length() - "人民政府办公室".length());
  }

  private static List<String> topics(Website website) {
    String host = website.host();
    if (website.portal()) {
      return PORTAL_TOPICS;
    }
    List<String> named = NAMED_TOPICS.get(host);
    return named == null ? DEPARTMENT_TOPICS.get(host.substring(0, host.indexOf('.'))) : named;
  }
}
