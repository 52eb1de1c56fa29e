package org.zhengxun.inspector.page;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a platform for the disclosure of government information (政府信息公开平台) consists of: the four
 * columns of 国办公开办函〔2019〕61号, and the way to apply, which 政府信息公开条例 第二十九条 asks for.
 */
public enum DisclosureSection {
  REQUEST("依申请公开", "申请公开|公开申请|信息公开.{0,4}申请"),
  REPORT("政府信息公开年报", "公开(工作)?(年度)?(报告|年报|报表)|^(年度报告|年报|工作年报|公开年报|历年年报)$"),
  GUIDE("政府信息公开指南", "公开(工作)?指南|^指南$"),
  RULES("政府信息公开制度", "公开(工作)?(相关)?(制度|规定|条例|法规|规章|办法|法律)|^制度$"),
  CONTENT("法定主动公开内容", "主动公开|法定公开|公开(内容|目录|事项)|信息目录|基本目录");

  private static final int LONGEST_NAME = 18;

  /** A single report names its body and year. */
  private static final int LONGEST_REPORT = 40;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsHan}\\p{Alnum}]+");

  private final String label;
  private final Pattern names;

  DisclosureSection(String label, String names) {
    this.label = label;
    this.names = Pattern.compile(names);
  }

  /** As the regulation names it. */
  public String label() {
    return label;
  }

  /** The section that a link, tab or label names. */
  public static Optional<DisclosureSection> named(String text) {
    if (text.length() > 2 * LONGEST_REPORT) {
      return Optional.empty();
    }
    String plain = BETWEEN.matcher(text).replaceAll("");
    for (DisclosureSection section : values()) {
      int longest = section == REPORT ? LONGEST_REPORT : LONGEST_NAME;
      if (plain.length() <= longest && section.names.matcher(plain).find()) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }
}
