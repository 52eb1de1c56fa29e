package org.zhengxun.inspector.defects;

/** Plants what is wrong with names, marks, labels and the search. */
final class MarkDefects {
  private MarkDefects() {}

  static void namedLikeAMagazine(DefectSite site) {
    site.name = "某某之窗";
    site.sample.header("<img src='/img/red.png'>某某之窗");
    site.manifest.add("D064", "/", "某某之窗");
  }

  static void templateWithoutName(DefectSite site) {
    site.page(
        "/jiu.html",
        site.sample.page("", "<p>正文。</p>").replace(">" + site.name + "<form", ">欢迎<form"));
    site.manifest.add("D065", "/jiu.html", "头部没有网站名称");
  }

  static void footerWithoutContact(DefectSite site) {
    site.spoilFooter("联系电话：000-12345678", "");
    site.manifest.add("D066", "/", "联系方式");
  }

  static void foreignSiteCode(DefectSite site) {
    site.spoilFooter("标识码：6104990001", "标识码：6104990002");
    site.manifest.add("D066", "/", "6104990002");
  }

  static void noErrorReportEntry(DefectSite site) {
    site.spoilFooter(
        "<script id=\"_jiucuo_\" sitecode=\"6104990001\"></script><span id=\"_span_jiucuo\"></span>",
        "");
    site.manifest.add("D069", "/", "没有“我为政府网站找错”入口");
    site.manifest.addDrawn("D070", 1, "没有“我为政府网站找错”入口");
  }

  static void entryWithForeignCode(DefectSite site) {
    site.spoilFooter("sitecode=\"6104990001\"", "sitecode=\"6104990009\"");
    site.manifest.add("D069", "/", "6104990009");
  }

  static void noSearch(DefectSite site) {
    site.sample.search("");
    site.manifest.add("D073", "/", "搜索");
  }

  static void searchFindsNothing(DefectSite site) {
    site.find("<li><a href='/gk/'>别的%s</a></li>".repeat(3).formatted("一", "二", "三"));
    site.manifest.addDrawn("D074", 4, "");
  }

  static void noDomainLabel(DefectSite site) {
    site.sample.withoutDomainLabel();
    site.manifest.addDrawn("D077", 5, "SiteDomain");
    site.manifest.addDrawn("D078", 5, "SiteDomain");
  }
}
