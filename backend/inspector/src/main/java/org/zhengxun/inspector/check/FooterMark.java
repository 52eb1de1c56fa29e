package org.zhengxun.inspector.check;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengxun.inspector.SiteFacts;
import org.zhengxun.inspector.page.Page;

/** The six parts of 网站标识 (国办秘函〔2019〕19号 功能设计 网站标识). */
enum FooterMark {
  EMBLEM("党政机关网站标识", null, facts -> null),
  SITE_CODE("网站标识码", "标识码\\s*[:：]?\\s*((?:bm|BM)?\\d{4,12})", SiteFacts::siteCode),
  ICP(
      "ICP备案编号",
      "([\\u4e00-\\u9fa5]\\s*ICP\\s*备\\s*\\d{5,}\\s*号(?:\\s*-\\s*\\d+)?)",
      SiteFacts::icp),
  PUBLIC_SECURITY(
      "公安机关备案标识",
      "([\\u4e00-\\u9fa5]?\\s*公网安备\\s*(?:\\d{6,}\\s*号?|[^\\s\\d]?\\s*\\d{6,}\\s*号?))",
      SiteFacts::publicSecurity),
  SPONSOR("主办单位", "主\\s*办(?:\\s*单\\s*位)?\\s*[:：]?\\s*([^\\s|｜:：，,；;]{3,40})", SiteFacts::sponsor),
  CONTACT(
      "联系方式",
      "((?:联系|咨询|值班|服务)?(?:电话|热线)\\s*[:：]?\\s*[\\d(（+]|联系方式|联系我们|邮\\s*箱\\s*[:：]|E-?mail|邮编|地\\s*址\\s*[:：])",
      facts -> null);

  private final String label;
  private final Pattern pattern;
  private final Function<SiteFacts, String> fact;

  FooterMark(String label, String pattern, Function<SiteFacts, String> fact) {
    this.label = label;
    this.pattern = pattern == null ? null : Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    this.fact = fact;
  }

  String label() {
    return label;
  }

  /** True when another value than the registered one is a fault; a sponsor may be abbreviated. */
  boolean isExact() {
    return this != SPONSOR;
  }

  /** What the footer shows for this mark, or empty. */
  Optional<String> read(Page page) {
    if (this == EMBLEM) {
      return page.fittings().emblem() ? Optional.of(label) : Optional.empty();
    }
    return read(page.footer().text());
  }

  /** What a footer's text shows for this mark, which is no picture, or empty. */
  Optional<String> read(String footer) {
    Matcher matcher = pattern.matcher(footer);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  Optional<String> registered(SiteFacts facts) {
    return Optional.ofNullable(fact.apply(facts)).filter(value -> !value.isBlank());
  }

  /** True when the register knows its value and all pages of a site must show the same one. */
  boolean isCompared() {
    return this == SITE_CODE || this == ICP || this == PUBLIC_SECURITY;
  }

  boolean agrees(String shown, String registered) {
    String a = plain(shown);
    String b = plain(registered);
    return switch (this) {
      case SPONSOR -> a.contains(b) || b.contains(a);
      case ICP -> a.replaceAll("-\\d+$", "").equals(b.replaceAll("-\\d+$", ""));
      case PUBLIC_SECURITY -> a.replaceAll("\\D", "").equals(b.replaceAll("\\D", ""));
      default -> a.equals(b);
    };
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}
