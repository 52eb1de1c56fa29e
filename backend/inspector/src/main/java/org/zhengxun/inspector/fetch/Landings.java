package org.zhengxun.inspector.fetch;

import java.util.regex.Pattern;
import org.zhengxun.inspector.url.WebAddress;

/** Where a redirect leads that serves something else than what was asked for. */
final class Landings {
  private static final Pattern ROOT =
      Pattern.compile(
          "/(?:(?:index|default|home|main)(?:\\.[a-z]{2,5})?/?)?", Pattern.CASE_INSENSITIVE);

  /** A directory right below the root: often the entrance of a language or of the site itself. */
  private static final Pattern ENTRANCE =
      Pattern.compile(
          "/[^/.]+/?|/[^/.]+/(?:index|default|home|main)(?:\\.[a-z]{2,5})?",
          Pattern.CASE_INSENSITIVE);

  /** 统一身份认证 is abbreviated tyrz, tysfrz, sfrz in addresses. */
  private static final Pattern LOGIN_PATH =
      Pattern.compile(
          "(?:^|[/._\\-])(?:(?:user|to|do|pre|uni|web|oauth|portal|front)?"
              + "(?:login|logon|signin|sign-in|sign_in)(?:page|form|view|index|init|action)?"
              + "|sso|oauth2?|authorize|tyrz|tysfrz|sfrz|denglu)(?:[/._\\-]|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LOGIN_HOST =
      Pattern.compile("^(?:login|sso|cas|passport|oauth2?|auth|tyrz|tysfrz|sfrz|uc)\\..+\\..+");

  private Landings() {}

  /** True for the home page of a host. */
  static boolean isRoot(WebAddress address) {
    return address.query() == null && ROOT.matcher(address.path()).matches();
  }

  /** True when a page below the home page was asked for. */
  static boolean isDeep(WebAddress address) {
    boolean entrance = address.query() == null && ENTRANCE.matcher(address.path()).matches();
    return !entrance && !ROOT.matcher(address.path()).matches();
  }

  /** True when the address is that of a page to sign in. */
  static boolean isLogin(WebAddress address) {
    return LOGIN_HOST.matcher(address.host()).find() || LOGIN_PATH.matcher(address.path()).find();
  }
}
