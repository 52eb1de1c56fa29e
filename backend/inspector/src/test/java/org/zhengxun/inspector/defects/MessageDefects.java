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

  static void openRowInATable(DefectSite site) {
    table(site, "2024-11-09", "待回复");
    site.manifest.add("V013", "/lyb/", "路灯");
  }

  static void openRowOfThreeMonths(DefectSite site) {
    table(site, "2024-11-10", "待回复");
  }

  static void answeredRow(DefectSite site) {
    table(site, "2024-11-09", "已回复");
  }

  private static void table(DefectSite site, String asked, String status) {
    site.sample
        .column("/lyb/", "网民留言", "咨询")
        .text(
            "</p><table><tr><th>标题</th><th>留言时间</th><th>状态</th></tr>"
                + "<tr><td>路灯何时修复</td><td>%s</td><td>[%s]</td></tr></table><p>"
                    .formatted(asked, status));
  }

  static void lateAnswers(DefectSite site) {
    String late =
        "<p>留言时间：2024-12-02</p><p>答复时间：2024-12-18</p><p>答复单位：某某县某某局</p><p>答复内容：您好，已经办结。</p>";
    for (int i = 2; i < site.messages.length; i++) {
      site.messages[i] = late;
    }
    site.manifest.add("D061", "/", "3 条超过 5 个工作日");
  }

  static void blankLetterBox(DefectSite site) {
    site.messageCount = 0;
    site.manifest.add("D057", "/xx/", "县长信箱");
    site.manifest.add("D040", "/xx/", "县长信箱");
  }
}
