package org.zhengxun.inspector.defects;

/** Plants what is wrong with links that do not open. */
final class LinkDefects {
  private LinkDefects() {}

  static void deadLinkOnHome(DefectSite site) {
    site.home.append("<a href='/gone.html'>旧闻</a>");
    site.manifest.add("D067", "/gone.html", "NOT_FOUND");
  }

  static void deadLinksBelow(DefectSite site) {
    site.notice(
        "关于附件的通知",
        "<p><a href='/file.doc'>附件</a><a href='http://b.invalid/'>外站</a><a href='http://www.shaanxi.gov.cn/none'>省</a></p>");
    site.manifest.add("D068", "/file.doc", "NOT_FOUND");
    site.outside.put("b.invalid", "/");
    site.manifest.add("D068", "http://b.invalid/", "UNKNOWN_HOST");
    site.manifest.add("D068", "http://www.shaanxi.gov.cn/none", "NOT_FOUND");
  }

  static void deadResourcesOfEveryKind(DefectSite site) {
    site.files.removeIf(
        file -> {
          boolean gone = !file.endsWith("small.png");
          if (gone) {
            site.manifest.add("D068", file, "NOT_FOUND");
          }
          return gone;
        });
  }

  static void deadQueryOnAGbkPage(DefectSite site) {
    site.gbkQuery = "网站";
    site.manifest.add("D068", "/cx?w=%CD%F8%D5%BE", "NOT_FOUND");
  }
}
