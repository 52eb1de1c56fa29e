package org.zhengxun.inspector.defects;

/** Plants wrong expressions. */
final class WordingDefects {
  private WordingDefects() {}

  static void severeWording(DefectSite site) {
    site.manifest.add("V001", site.notice("关于开展学习的通知", "<p>高举中国特色社会主意伟大旗帜。</p>"), "社会主义");
  }

  static void wording(DefectSite site) {
    site.manifest.add("X001", site.notice("关于统计行政村的通知", "<p>截止目前，全县共有行政村一百二十个。</p>"), "截至目前");
  }
}
