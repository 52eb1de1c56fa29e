package org.zhengxun.inspector.fetch;

import java.util.Locale;

/**
 * Judges an answer that came: an answer of status 200 may still be no answer to what was asked for.
 */
final class Judge {
  private Judge() {}

  /**
   * @param answer an answer after all redirects
   * @param entrance true when the address may lead anywhere: the one an inspection begins with
   * @param missing what the host that answered says of pages that are not there
   */
  static Fetched judge(Fetched answer, boolean entrance, Missing missing) {
    Cause cause = answer.cause();
    if (cause != null) {
      boolean refused = answer.status() >= 400; // which status a firewall takes is its own affair
      return refused && BotWall.answered(answer) ? answer.failing(Cause.BOT_WALL, null) : answer;
    }
    if (BotWall.answered(answer)) {
      return answer.failing(Cause.BOT_WALL, null);
    }
    if (answer.status() != 200 && answer.status() != 203 && answer.status() != 206) {
      return answer.failing(Cause.ODD_STATUS, "状态码 " + answer.status());
    }
    if (isEmpty(answer)) {
      return answer.failing(Cause.EMPTY, null);
    }
    Fetched landed = entrance ? answer : landing(answer);
    return landed.opened() ? content(landed, missing) : landed;
  }

  /** A style sheet or script without rules is allowed to be empty; they harm nobody. */
  private static boolean isEmpty(Fetched answer) {
    if (answer.body().length > 0) {
      return false;
    }
    String type = answer.contentType() == null ? "" : answer.contentType().toLowerCase(Locale.ROOT);
    String path = answer.requested().path().toLowerCase(Locale.ROOT);
    return !type.startsWith("text/css")
        && !type.contains("javascript")
        && !path.endsWith(".css")
        && !path.endsWith(".js");
  }

  private static Fetched landing(Fetched answer) {
    if (!answer.redirected()) {
      return answer;
    }
    boolean login = Landings.isLogin(answer.address()) && !Landings.isLogin(answer.requested());
    if (login) {
      return answer.failing(Cause.LOGIN_REDIRECT, "跳转到 " + answer.address());
    }
    boolean home = Landings.isRoot(answer.address()) && Landings.isDeep(answer.requested());
    return home ? answer.failing(Cause.HOME_REDIRECT, "跳转到 " + answer.address()) : answer;
  }

  private static Fetched content(Fetched answer, Missing missing) {
    boolean page = answer.isHtml() && !Landings.isRoot(answer.requested());
    if (page && missing.looksLike(answer)) {
      return answer.failing(Cause.SOFT_NOT_FOUND, "与该网站对不存在网址的应答相同");
    }
    String type = FileSigns.trouble(answer.requested(), answer);
    return type == null ? answer : answer.failing(Cause.WRONG_TYPE, type);
  }
}
