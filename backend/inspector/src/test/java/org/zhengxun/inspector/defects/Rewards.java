package org.zhengxun.inspector.defects;

/** Plants what earns points, which a program tells as candidates too. */
final class Rewards {
  private Rewards() {}

  static void dataOfThisQuarter(DefectSite site) {
    data(site, "2024-11-10");
    site.manifest.add("B081", "/sjfb/", "可得 2 分");
  }

  static void dataOfLastQuarter(DefectSite site) {
    data(site, "2024-08-10");
    site.manifest.add("B081", "/sjfb/", "可得 1 分");
  }

  static void dataOfLongAgo(DefectSite site) {
    data(site, "2024-08-09");
  }

  private static void data(DefectSite site, String date) {
    site.sample.column("/sjfb/", "数据发布", "数据发布").item(date, "全县主要经济数据");
  }

  static void dataToDownload(DefectSite site) {
    site.files.add("/tjsj/sj.xlsx");
    site.sample
        .column("/tjsj/", "统计数据", "数据发布")
        .item("2024-05-08", "全县四月主要数据", "<p><a href='/tjsj/sj.xlsx'>数据表</a></p>")
        .item("2024-06-08", "全县五月主要数据");
    site.manifest.add("B083", "/tjsj/", "数据表");
  }

  static void sixSurveys(DefectSite site) {
    surveys(site, 6);
    site.manifest.add("B091", "/dczj/", "活动 6 次");
  }

  static void fiveSurveys(DefectSite site) {
    surveys(site, 5);
  }

  private static void surveys(DefectSite site, int number) {
    for (int i = 0; i < number; i++) {
      String title = "关于%s路公交线路征求意见的公告".formatted("东南西北中外".charAt(i));
      site.sample.column("/dczj/", "调查征集", "互动交流").item("2024-03-0" + (i + 1), title);
    }
  }

  static void surveyAnsweredInTime(DefectSite site) {
    answered(site, "2024-11-30");
    site.manifest.add("B092", "/dczj/", "1 次");
  }

  static void surveyAnsweredTooLate(DefectSite site) {
    answered(site, "2024-12-01");
  }

  private static void answered(DefectSite site, String date) {
    site.sample
        .column("/dczj/", "调查征集", "互动交流")
        .item("2024-10-08", "关于校车线路征求意见的公告", "<p>截止时间：2024年10月30日</p>")
        .item(date, "校车线路征求意见的结果反馈");
  }
}
