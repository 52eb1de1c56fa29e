package org.zhengxun.inspector.defects;

/** Plants what is wrong with links, numbers and accounts that should not be there. */
final class SafetyDefects {
  private SafetyDefects() {}

  static void gamblingLink(DefectSite site) {
    site.notice("关于友情链接的通知", "<p><a href='http://www.example.com/dubo.html'>友情链接</a></p>");
    site.outside.put("www.example.com", "/dubo.html");
    site.manifest.add("V003", "http://www.example.com/dubo.html", "赌博");
  }

  static void hiddenLink(DefectSite site) {
    site.notice(
        "关于系统维护的通知",
        "<div style='position:absolute;left:-9999px'><a href='http://www.example.net/'>字</a></div>");
    site.outside.put("www.example.net", "/");
    site.manifest.add("X003", "http://www.example.net/", "隐藏");
  }

  static void personalNumbers(DefectSite site) {
    site.manifest.add(
        "X005",
        site.notice("补贴发放名单公示", "<p>甲某 " + identity("61049920010101001") + "</p>"),
        "公民身份号码 1 个");
  }

  static void unregisteredAccount(DefectSite site) {
    site.footer("<a href='http://weibo.com/u/1000000002'>某某在线</a>");
    site.manifest.add("X006", "http://weibo.com/u/1000000002", "某某在线");
  }

  static void noNoticeOnLeaving(DefectSite site) {
    site.notice = false;
  }

  /** As one, but for its check digit. */
  static String wrongIdentity(String seventeen) {
    String right = identity(seventeen);
    return seventeen + (right.endsWith("5") ? "6" : "5");
  }

  /** Computed, so that no number of anybody is written down. */
  private static String identity(String seventeen) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (seventeen.charAt(i) - '0') * weights[i];
    }
    return seventeen + "10X98765432".charAt(sum % 11);
  }
}
