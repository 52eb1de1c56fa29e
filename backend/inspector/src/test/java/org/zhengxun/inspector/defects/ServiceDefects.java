package org.zhengxun.inspector.defects;

/** Plants what is wrong with service guides and their statistics. */
final class ServiceDefects {
  private ServiceDefects() {}

  static void guidesLackFourElements(DefectSite site) {
    lackingGuides(site, 5);
    site.manifest.add("V015", "/", "办事指南 5 个");
  }

  static void fewGuidesAllLackFourElements(DefectSite site) {
    site.guideCount = 4;
    lackingGuides(site, 4);
    site.manifest.add("V016", "/", "办事指南共 4 个");
  }

  static void fourOfFiveGuidesLackFourElements(DefectSite site) {
    lackingGuides(site, 4);
  }

  static void guideLacksElement(DefectSite site) {
    site.guides[2] = DefectSite.guideWithout("收费标准");
    site.manifest.add("D049", DefectSite.guide(2), "收费标准");
  }

  static void vagueGuide(DefectSite site) {
    site.guides[0] += "<p>身份证、其他材料。</p>";
    site.manifest.add("D051", DefectSite.guide(0), "其他材料");
  }

  static void guideWithBareName(DefectSite site) {
    site.guides[1] += "<p>依照《某某县居民证件规定》办理</p>";
    site.manifest.add("D052", DefectSite.guide(1), "居民证件规定");
  }

  static void figuresOfLastMonth(DefectSite site) {
    site.sample.column("/bjtj/", "办件统计", "其他").item("2025-01-09", "全县政务服务办件统计");
    site.manifest.add("D046", "/bjtj/", "2025-01-09");
  }

  static void figuresOfLastQuarter(DefectSite site) {
    site.sample.column("/bjtj/", "办件统计", "其他").item("2024-11-09", "全县政务服务办件统计");
    site.manifest.add("D047", "/bjtj/", "2024-11-09");
  }

  static void blankFiguresOfServices(DefectSite site) {
    site.sample.column("/bjtj/", "办件统计", "其他").empty();
    site.manifest.add("D045", "/bjtj/", "办件统计");
    site.manifest.add("D040", "/bjtj/", "办件统计");
  }

  static void itemWithoutGuide(DefectSite site) {
    site.sample.column("/fwsx/", "服务事项", "办事服务").item("2025-01-09", "临时占道许可");
    site.manifest.add("D048", "/fwsx/t20250109_0.html", "临时占道许可");
  }

  static void itemWithItsGuideAttached(DefectSite site) {
    site.files.add("/fwsx/zd.doc");
    site.sample
        .column("/fwsx/", "服务事项", "办事服务")
        .item("2025-01-09", "临时占道许可", "<p><a href='/fwsx/zd.doc'>办事指南</a></p>");
  }

  private static void lackingGuides(DefectSite site, int number) {
    for (int i = 0; i < number; i++) {
      site.guides[i] = DefectSite.guideWithout("申请条件|办理地点|收费标准|联系电话");
      for (String element : new String[] {"申请条件", "办理地点", "收费标准", "联系电话"}) {
        site.manifest.add("D049", DefectSite.guide(i), element);
      }
    }
  }
}
