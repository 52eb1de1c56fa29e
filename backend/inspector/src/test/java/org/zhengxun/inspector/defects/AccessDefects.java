package org.zhengxun.inspector.defects;

/** Plants what is wrong with how the site is reached and shown. */
final class AccessDefects {
  private AccessDefects() {}

  static void oftenUnreachable(DefectSite site) {
    site.probes = DefectSite.probes(140, 7, 15_000);
    site.manifest.add("V007", "/", "140 次，打不开 7 次");
  }

  static void portalWithoutWww(DefectSite site) {
    site.host = "mm.gov.cn";
    site.manifest.add("D063", "/", "mm.gov.cn");
  }

  static void flash(DefectSite site) {
    site.files.add("/a.swf");
    site.home.append("<embed src='/a.swf'>");
    site.manifest.add("D079", "/", "Flash");
  }

  static void noIpv6(DefectSite site) {
    site.aaaa = false;
    site.manifest.add("D080", "/", "AAAA");
  }

  static void noHttps(DefectSite site) {
    site.refusesHttps = true;
    site.manifest.add("X002", "https://" + site.host + "/", "未提供 HTTPS");
  }
}
