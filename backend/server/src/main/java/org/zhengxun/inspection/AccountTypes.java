package org.zhengxun.inspection;

/**
 * How lists print the kind of an account: the sub-types of 微信公众号 stand for the platform (微信订阅号),
 * every other platform prints its own name.
 */
public final class AccountTypes {
  private static final String WECHAT = "微信公众号";

  private AccountTypes() {}

  /** The printed kind (账号类型). */
  public static String printed(String platform, String subType) {
    if (platform == null) {
      return "";
    }
    return platform.equals(WECHAT) && subType != null && !subType.isBlank()
        ? "微信" + subType
        : platform;
  }

  /** Whether a list's word means this platform and sub-type; 微信公众号 means all its sub-types. */
  public static boolean means(String word, String platform, String subType) {
    String plain = word.replaceAll("\\s", "");
    return plain.equals(printed(platform, subType)) || plain.equals(platform);
  }
}
