package org.zhengxun.inspector.defects;

/** Plants what is wrong with messages of citizens and their statistics. */
final class MessageDefects {
  private MessageDefects() {}

  static void blankFiguresOfMessages(DefectSite site) {
    site.sample.column("/lytj/", "留言办理情况统计", "其他").empty();
    site.manifest.add("D060", "/lytj/", "留言办理情况统计");
    site.manifest.add("D040", "/lytj/", "留言办理情况统计");
  }

  static void staleMessages(DefectSite site) {
    site.asked = "2024-12-01";
    site.answered = "2024-12-09";
    site.manifest.add("D059", "/", "2024-12-09");
  }

  static void unansweredMessage(DefectSite site) {
    site.messages[0] = "<p>留言时间：2024-11-09</p><p>状态：等待答复</p>";
    site.manifest.add("V013", site.message(0), "2024-11-09");
  }

  static void messageWithoutUnit(DefectSite site) {
    site.messages[1] = "<p>留言时间：%s</p><p>答复时间：%s</p><p>答复内容：您好，已经办理完毕。</p>";
    site.manifest.add("D058", site.message(1), "答复单位");
  }

  static void noAdviceEntry(DefectSite site) {
    site.sample.remove("/wyzx/");
    site.letterBox = "公众来件";
    site.manifest.add("V012", "/", "没有找到咨询建言渠道");
  }

  static void blankAdviceEntries(DefectSite site) {
    site.sample.column("/wyzx/").empty();
    site.letterBox = "公众来件";
    site.manifest.add("V012", "/wyzx/", "页面为空白");
    site.manifest.add("D040", "/wyzx/", "我要咨询");
  }
}
