package org.zhengxun.inspector.fetch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises pages that firewalls send in place of the page: a script to be run, a cookie to be
 * brought, words of refusal. Only short pages without links are looked at, so that an article about
 * a firewall is none.
 */
final class BotWall {
  private static final int LONGEST = 256 << 10;
  private static final int MOST_TEXT = 400;

  /** Names of variables, cookies and paths of well-known firewalls. */
  private static final List<String> NAMES =
      List.of(
          "$_ts",
          "__jsl_clearance",
          "acw_sc__v2",
          "acw_sc__v3",
          "yunsuo_session",
          "security_session_verify",
          "security_verify_data",
          "cf-chl-",
          "cf_chl_opt",
          "/cdn-cgi/challenge-platform",
          "_incapsula_resource",
          "awswafcookiedomainlist",
          "gokuprops",
          "eo_bot_ssid",
          "__ddg",
          "waf_text_verify",
          "safeline_bot_challenge",
          "sl-challenge",
          "wzws-waf-cgi",
          "wzwschallenge",
          "x-waf-captcha");

  /** What firewalls say when they refuse; in GBK as well as in UTF-8. */
  private static final List<String> WORDS =
      List.of(
          "网站防火墙",
          "Web应用防火墙",
          "云防护",
          "请求被拦截",
          "访问被拦截",
          "已被拦截",
          "您的请求带有不合法参数",
          "可能对网站造成安全威胁",
          "正在进行安全验证",
          "正在验证您的浏览器",
          "浏览器安全检查",
          "请完成安全验证");

  private static final Pattern SETS_COOKIE = Pattern.compile("document\\s*\\.\\s*cookie\\s*=");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "location\\s*\\.\\s*(?:reload|replace|assign)\\s*\\(|location(?:\\s*\\.\\s*href)?\\s*="
              + "|\\.\\s*submit\\s*\\(");

  /** What does not end takes the rest along: looking for each end anew would take minutes. */
  private static final Pattern SILENT =
      Pattern.compile(
          "(?is)<!--.*?(?:-->|$)|<(script|style|title)\\b.*?(?:</\\1\\s*>|$)|<[^>]*(?:>|$)|\\s+");

  private static final Charset GBK = Charset.forName("GB18030");

  private BotWall() {}

  /** True when the answer is a firewall's, whatever its status. */
  static boolean answered(Fetched fetched) {
    Headers headers = fetched.headers();
    if (headers.first("cf-mitigated") != null || headers.first("x-amzn-waf-action") != null) {
      return true;
    }
    byte[] body = fetched.body();
    if (body.length == 0 || body.length > LONGEST || hasLink(body) || !fetched.isHtml()) {
      return false;
    }
    String source = new String(body, StandardCharsets.ISO_8859_1);
    String said = SILENT.matcher(source).replaceAll("");
    if (said.length() > MOST_TEXT) {
      return false;
    }
    String lower = source.toLowerCase(Locale.ROOT);
    boolean challenge =
        said.length() < 60 && SETS_COOKIE.matcher(source).find() && GOES_ON.matcher(source).find();
    return challenge || NAMES.stream().anyMatch(lower::contains) || refuses(body);
  }

  private static boolean refuses(byte[] body) {
    return Stream.of(StandardCharsets.UTF_8, GBK)
        .map(charset -> new String(body, charset))
        .anyMatch(text -> WORDS.stream().anyMatch(text::contains));
  }

  /** Nearly every page of a site shows a link early: the cheap way out. */
  private static boolean hasLink(byte[] body) {
    int links = 0;
    for (int i = 0; i + 2 < body.length; i++) {
      boolean link =
          body[i] == '<'
              && (body[i + 1] | 32) == 'a'
              && (body[i + 2] == ' ' || body[i + 2] == '\n');
      if (link && ++links > 2) {
        return true;
      }
    }
    return false;
  }
}
