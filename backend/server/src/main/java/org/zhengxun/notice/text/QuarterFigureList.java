package org.zhengxun.notice.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhengxun.inspection.score.PassRate;

/**
 * Makes the figures of a quarter's notice. Targets are counted once, however many rows they have.
 */
public final class QuarterFigureList {

  private final QuarterFigures quarter;
  private final ProblemPhrases phrases;
  private final HouseWords words;
  private final List<Figure> figures = new ArrayList<>();

  private QuarterFigureList(QuarterFigures quarter, HouseWords words) {
    this.quarter = quarter;
    this.words = words;
    this.phrases = new ProblemPhrases(words);
  }

  public static Figures of(QuarterFigures quarter, HouseWords words) {
    var list = new QuarterFigureList(quarter, words);
    list.words();
    list.sites();
    list.accounts();
    list.together();
    return new Figures(list.figures);
  }

  private void words() {
    word("year", "年份", String.valueOf(quarter.year()));
    word("quarter", "季度", quarter.quarterWord());
    word("areaWord", "范围", quarter.areaWord());
    word("office", "检查机关", quarter.office());
    word("coInspector", "会同单位", quarter.coInspector());
    word("basis", "依据", quarter.basis());
    word("reportTo", "报送单位", quarter.reportTo());
    word("deadline", "整改期限", ChineseDate.of(quarter.deadline()));
  }

  private void sites() {
    var rows = quarter.sites();
    var problems = count(rows, SiteRow::key, row -> true);
    var failed = count(rows, SiteRow::key, SiteRow::failed);
    var open = count(rows, SiteRow::key, row -> !row.rectified());
    number("sites.registered", "登记的政府网站", quarter.registeredSites());
    number("sites.checked", "检查的政府网站", quarter.checkedSites());
    rate("sites.coverage", "检查覆盖率", quarter.checkedSites(), quarter.registeredSites());
    number("sites.withProblems", "存在问题的政府网站", problems);
    number("sites.failed", "不合格政府网站", failed);
    rate("sites.rate", "政府网站合格率", quarter.checkedSites() - failed, quarter.checkedSites());
    number("sites.open", "未整改到位的政府网站", open);
    phrase("sites.rectification", "政府网站整改情况", rectification(problems, open), problems);
    phrase("sites.problems", "政府网站问题列举", phrases.sites(rows), problems);
    var openRows = rows.stream().filter(row -> !row.rectified()).toList();
    phrase("sites.openNames", "未整改到位的政府网站名称", phrases.siteNames(openRows), open);
  }

  private String rectification(int problems, int open) {
    if (open == 0) {
      return "均已完成整改";
    }
    return open == problems
        ? "均" + words.open()
        : "其中" + (problems - open) + "家已完成整改，" + open + "家" + words.open();
  }

  private void accounts() {
    var rows = quarter.accounts();
    var failed = count(rows, AccountRow::key, AccountRow::failed);
    var prominent = count(rows, AccountRow::key, row -> true) - failed;
    var open = count(rows, AccountRow::key, row -> !row.rectified());
    number("accounts.checked", "检查的政务新媒体", quarter.checkedAccounts());
    number("accounts.failed", "不合格政务新媒体", failed);
    number("accounts.prominent", "存在突出问题的政务新媒体", prominent);
    number("accounts.withProblems", "被通报的政务新媒体", failed + prominent);
    rate(
        "accounts.rate", "政务新媒体合格率", quarter.checkedAccounts() - failed, quarter.checkedAccounts());
    number("accounts.open", "未整改到位的政务新媒体", open);
    var failedRows = rows.stream().filter(AccountRow::failed).toList();
    var otherRows = rows.stream().filter(row -> !row.failed()).toList();
    var openRows = rows.stream().filter(row -> !row.rectified()).toList();
    phrase("accounts.failedNames", "不合格政务新媒体列举", phrases.accounts(failedRows), failed);
    phrase("accounts.prominentNames", "存在突出问题的政务新媒体列举", phrases.accounts(otherRows), prominent);
    phrase("accounts.openSponsors", "未整改到位的主办单位", phrases.sponsors(openRows), open);
  }

  private void together() {
    var problems = amount("sites.withProblems") + amount("accounts.withProblems");
    phrase("problems.any", "问题总数", String.valueOf(problems), problems);
    var sites = amount("sites.open") > 0;
    var accounts = amount("accounts.open") > 0;
    var subjects = sites && accounts ? "政府网站与政务新媒体" : sites ? "政府网站" : "政务新媒体";
    phrase("open.subjects", "未整改到位的类别", subjects, amount("sites.open") + amount("accounts.open"));
  }

  private long amount(String key) {
    return new Figures(figures).find(key).orElseThrow().amount();
  }

  private static <T> int count(List<T> rows, Function<T, String> key, Predicate<T> which) {
    var keys = new HashSet<String>();
    rows.stream().filter(which).map(key).forEach(keys::add);
    return keys.size();
  }

  private void rate(String key, String label, int part, int whole) {
    var text = whole == 0 ? "" : new PassRate(part, whole).text(quarter.decimals());
    figures.add(new Figure(key, Figure.Kind.NUMBER, label, text, whole));
  }

  private void number(String key, String label, int count) {
    figures.add(Figure.number(key, label, count));
  }

  private void phrase(String key, String label, String text, long amount) {
    figures.add(Figure.phrase(key, label, text, amount));
  }

  private void word(String key, String label, String text) {
    figures.add(Figure.word(key, label, text));
  }
}
