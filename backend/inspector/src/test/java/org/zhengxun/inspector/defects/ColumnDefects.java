package org.zhengxun.inspector.defects;

/** Plants what is wrong with columns, policies and their interpretations. */
final class ColumnDefects {
  private ColumnDefects() {}

  static void stalePolicies(DefectSite site) {
    site.policyDate = "2024-08-09";
    site.interpretationDate = "2024-08-09";
    site.policies();
    site.manifest.add("D034", "/zcwj/", "政策文件");
    site.manifest.add("D036", "/zcjd/", "政策解读");
  }

  static void staleHomeAndNews(DefectSite site) {
    site.sample.column("/xwdt/").empty().item("2025-01-26", "春季农业生产会议召开");
    site.manifest.add("V008", "/", "2025-01-26");
    site.manifest.add("D032", "/xwdt/", "某县要闻");
  }

  static void fiveStaleNewsColumns(DefectSite site) {
    for (int i = 0; i < 5; i++) {
      String path = "/dt" + i + "/";
      site.sample.column(path, "部门动态" + i, "动态要闻").item("2025-01-10", "部门会议召开" + i);
      site.manifest.add("D032", path, "部门动态");
    }
    site.manifest.add("V009", "/", "部门动态");
  }

  static void noNews(DefectSite site) {
    missing(site, "/xwdt/", "D031", "动态要闻");
    site.sample.column("/tzgg/").item("2025-02-08", "关于召开会议的通知");
  }

  static void noPolicies(DefectSite site) {
    missing(site, "/zcwj/", "D033", "政策文件");
    site.sample
        .column("/zcjd/")
        .empty()
        .item("2025-01-11", "《某某省就业办法》解读", "<p><a href='/gk/'>政策原文</a></p>");
  }

  static void noInterpretations(DefectSite site) {
    missing(site, "/zcjd/", "D035", "政策解读");
    site.sample.column("/zcwj/").empty().item("2025-01-10", "某某县人民政府关于有关同志职务任免的通知");
  }

  static void policyWithoutInterpretation(DefectSite site) {
    site.sample.column("/zcwj/").item(site.policyDate, "某某县人民政府关于印发《某某县防汛方案》的通知");
    site.manifest.add("D037", path("/zcwj/", site.policyDate, 1), "防汛方案");
  }

  static void interpretationWithoutPolicy(DefectSite site) {
    site.sample.column("/zcjd/").item(site.interpretationDate, "《某某省水利条例》解读", "<p>全文解读。</p>");
    site.manifest.add("D038", path("/zcjd/", site.interpretationDate, 1), "水利条例");
  }

  static void noWayBack(DefectSite site) {
    site.sample.column("/zcwj/").empty().item(site.policyDate, "某某县人民政府关于印发《某某县就业办法》的通知");
    site.manifest.add("D039", path("/zcwj/", site.policyDate, 0), "就业办法");
  }

  static void tenStaleTopics(DefectSite site) {
    staleTopics(site, 10);
    site.manifest.add("V010", "/", "长期未更新");
  }

  static void fiveBlankTopics(DefectSite site) {
    blankTopics(site, 5);
    site.manifest.add("V011", "/", "空白栏目 5 个");
  }

  static void staleTopic(DefectSite site) {
    site.sample.column("/ztzl/").empty().item("2024-02-09", "春耕生产专题开通");
    site.manifest.add("D041", "/ztzl/", "春耕专题");
  }

  static void futureDate(DefectSite site) {
    site.sample.column("/ztzl/").item("2025-02-11", "春耕生产现场会");
    site.manifest.add("V005", "/ztzl/t20250211_1.html", "2025-02-11");
  }

  private static String path(String column, String date, int index) {
    return column + "t" + date.replace("-", "") + "_" + index + ".html";
  }

  static void missing(DefectSite site, String path, String rule, String type) {
    site.sample.remove(path);
    site.manifest.add(rule, "/", type);
  }

  static void staleTopics(DefectSite site, int number) {
    for (int i = 0; i < number; i++) {
      String path = "/lzt" + i + "/";
      site.sample.column(path, "往年专题" + i, "专题专栏").item("2023-11-01", "专题开通" + i);
      site.manifest.add("D041", path, "往年专题" + i);
    }
  }

  static void blankTopics(DefectSite site, int number) {
    for (int i = 0; i < number; i++) {
      String path = "/kzt" + i + "/";
      site.sample.column(path, "空专题" + i, "专题专栏");
      site.manifest.add("D040", path, "空专题" + i);
    }
  }
}
