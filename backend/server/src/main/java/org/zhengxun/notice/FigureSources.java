package org.zhengxun.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhengxun.notice.text.QuarterFigures;

/** Where each figure comes from: its rows, and how they are counted. */
final class FigureSources {
  private static final String SITES = "sites";
  private static final String SITE_ROWS = "siteRows";
  private static final String SITES_FAILED = "sitesFailed";
  private static final String SITES_OPEN = "sitesOpen";
  private static final String ACCOUNTS = "accounts";
  private static final String ACCOUNT_ROWS = "accountRows";
  private static final String ACCOUNTS_FAILED = "accountsFailed";
  private static final String ACCOUNTS_PROMINENT = "accountsProminent";
  private static final String ACCOUNTS_OPEN = "accountsOpen";
  private static final String ALL_OPEN = "allOpen";
  private static final String ALL_ROWS = "allRows";

  /** The group of rows behind each figure. */
  static final Map<String, String> GROUPS =
      Map.ofEntries(
          Map.entry("sites.registered", SITES),
          Map.entry("sites.checked", SITES),
          Map.entry("sites.coverage", SITES),
          Map.entry("sites.withProblems", SITE_ROWS),
          Map.entry("sites.problems", SITE_ROWS),
          Map.entry("sites.rectification", SITE_ROWS),
          Map.entry("sites.failed", SITES_FAILED),
          Map.entry("sites.rate", SITES_FAILED),
          Map.entry("sites.open", SITES_OPEN),
          Map.entry("sites.openNames", SITES_OPEN),
          Map.entry("accounts.checked", ACCOUNTS),
          Map.entry("accounts.withProblems", ACCOUNT_ROWS),
          Map.entry("accounts.failed", ACCOUNTS_FAILED),
          Map.entry("accounts.failedNames", ACCOUNTS_FAILED),
          Map.entry("accounts.rate", ACCOUNTS_FAILED),
          Map.entry("accounts.prominent", ACCOUNTS_PROMINENT),
          Map.entry("accounts.prominentNames", ACCOUNTS_PROMINENT),
          Map.entry("accounts.open", ACCOUNTS_OPEN),
          Map.entry("accounts.openSponsors", ACCOUNTS_OPEN),
          Map.entry("open.subjects", ALL_OPEN),
          Map.entry("problems.any", ALL_ROWS));

  private final QuarterFigures quarter;
  private final NoticeRecords records;

  FigureSources(QuarterFigures quarter, NoticeRecords records) {
    this.quarter = quarter;
    this.records = records;
  }

  Map<String, List<RecordRow>> rows() {
    List<RecordRow> siteRows = records.siteRows();
    List<RecordRow> accountRows = records.accountRows();
    List<RecordRow> all = Stream.concat(siteRows.stream(), accountRows.stream()).toList();
    Map<String, List<RecordRow>> rows = new LinkedHashMap<>();
    rows.put(SITES, records.sites());
    rows.put(SITE_ROWS, siteRows);
    rows.put(SITES_FAILED, only(siteRows, RecordRow::failed));
    rows.put(SITES_OPEN, only(siteRows, row -> !row.rectified()));
    rows.put(ACCOUNTS, records.accounts());
    rows.put(ACCOUNT_ROWS, accountRows);
    rows.put(ACCOUNTS_FAILED, only(accountRows, RecordRow::failed));
    rows.put(ACCOUNTS_PROMINENT, only(accountRows, row -> !row.failed()));
    rows.put(ACCOUNTS_OPEN, only(accountRows, row -> !row.rectified()));
    rows.put(ALL_OPEN, only(all, row -> !row.rectified()));
    rows.put(ALL_ROWS, all);
    return rows;
  }

  Map<String, String> formulas() {
    int sitesFailed = targets(only(records.siteRows(), RecordRow::failed));
    int accountsFailed = targets(only(records.accountRows(), RecordRow::failed));
    Map<String, String> words = new HashMap<>();
    words.put("sites.registered", "列入本次检查的政府网站，按计划时的名录");
    words.put("sites.checked", "有检查结果，或已确认无问题的政府网站");
    words.put(
        "sites.coverage", share(records.sites().size(), records.registeredSites(), "检查数 ÷ 登记数"));
    words.put("sites.withProblems", "附件1各行涉及的政府网站，同一网站只计一次");
    words.put("sites.rectification", "附件1各行的整改情况");
    words.put("sites.problems", "附件1各行的存在问题，相同的合并");
    words.put("sites.failed", "有单项否决，或得分低于60分的政府网站");
    words.put("sites.rate", rate(records.sites().size(), sitesFailed));
    words.put("sites.open", "附件1中尚未整改到位的政府网站");
    words.put("sites.openNames", "附件1中尚未整改到位的政府网站");
    words.put("accounts.checked", "有检查结果，或已确认无问题的政务新媒体");
    words.put("accounts.withProblems", "附件2各行涉及的账号，同一账号只计一次");
    words.put("accounts.failed", "有单项否决的账号");
    words.put("accounts.failedNames", "附件2中检查结果为不合格的账号");
    words.put("accounts.rate", rate(records.accounts().size(), accountsFailed));
    words.put("accounts.prominent", "合格，但有列入通报问题的账号");
    words.put("accounts.prominentNames", "附件2中检查结果为合格的账号");
    words.put("accounts.open", "附件2中尚未整改到位的账号");
    words.put("accounts.openSponsors", "附件2中尚未整改到位账号的主办单位");
    words.put("open.subjects", "尚未整改到位的对象");
    words.put("problems.any", "附件各行");
    words.put("deadline", "本通报要求的整改期限，可在“通报要素”中修改");
    return words;
  }

  private String rate(int checked, int failed) {
    return checked == 0
        ? ""
        : "（%d − %d）÷ %d = %s，按本单位设置保留%d位小数"
            .formatted(
                checked, failed, checked, percent(checked - failed, checked), quarter.decimals());
  }

  private static String share(int part, int whole, String words) {
    return whole == 0
        ? words
        : "%s：%d ÷ %d = %s".formatted(words, part, whole, percent(part, whole));
  }

  /** With three places, and … where more follow. */
  private static String percent(int part, int whole) {
    BigDecimal hundredfold = BigDecimal.valueOf(part).movePointRight(2);
    BigDecimal shown = hundredfold.divide(BigDecimal.valueOf(whole), 3, RoundingMode.DOWN);
    boolean exact = shown.multiply(BigDecimal.valueOf(whole)).compareTo(hundredfold) == 0;
    return exact ? shown.stripTrailingZeros().toPlainString() + "%" : shown.toPlainString() + "…%";
  }

  private static List<RecordRow> only(List<RecordRow> rows, Predicate<RecordRow> which) {
    return rows.stream().filter(which).toList();
  }

  private static int targets(List<RecordRow> rows) {
    HashSet<Object> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.targetId()));
    return ids.size();
  }
}
