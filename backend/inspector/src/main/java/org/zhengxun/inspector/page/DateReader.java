package org.zhengxun.inspector.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as Chinese sites print them. */
public final class DateReader {
  private static final Pattern FULL =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_APART =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})月?\\s+(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})日?\\s+((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})(?!\\d)");

  /** Not the numbers of issues, as in 第2-3期. */
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<![\\d\\-/.年]|第 ?)(?!\\d+[-/]\\d+\\s*[期号辑卷册])"
              + "(\\d{1,2})[-/月](\\d{1,2})日?(?![\\d\\-/.])");

  /** Not the last day of something: 6月30日前. */
  private static final Pattern AGO =
      Pattern.compile("(?<![月年\\d/\\-.至])(\\d{1,3})\\s*(分钟|小时|天|日|周|个月)\\s*前");

  private DateReader() {}

  /**
   * The first date in a text.
   *
   * @param today the day relative and yearless dates are read against: a yearless one is the latest
   *     such day not after it
   */
  public static Optional<LocalDate> read(String written, LocalDate today) {
    if (!mayHoldOne(written)) {
      return Optional.empty();
    }
    String text = ChineseDate.inDigits(written);
    return withYear(text)
        .or(() -> mayHoldYear(text) ? dayApart(text) : Optional.empty())
        .or(() -> relative(text, today))
        .or(() -> mayHoldMonth(text) ? monthDay(text, today) : Optional.empty());
  }

  private static Optional<LocalDate> dayApart(String text) {
    return match(DAY_FIRST, text, 2, 3, 1).or(() -> match(DAY_APART, text, 1, 2, 3));
  }

  /** A glance that spares most texts the patterns with a year. */
  private static boolean mayHoldYear(String text) {
    for (int i = 0; i + 3 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '2' && text.charAt(i + 1) == '0' || c == '1' && text.charAt(i + 1) == '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHoldMonth(String text) {
    return text.indexOf('-') >= 0 || text.indexOf('/') >= 0 || text.indexOf('月') >= 0;
  }

  /** Most texts hold neither a digit nor a word for a day: they cost no more than a glance. */
  static boolean mayHoldOne(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c == '天' || c == '刚' || c == '月') {
        return true;
      }
    }
    return false;
  }

  /** The first date with a year. */
  public static Optional<LocalDate> full(String text) {
    return withYear(ChineseDate.inDigits(text));
  }

  private static Optional<LocalDate> withYear(String text) {
    return mayHoldYear(text) ? match(FULL, text, 1, 2, 3) : Optional.empty();
  }

  private static Optional<LocalDate> match(
      Pattern pattern, String text, int year, int month, int day) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> date =
          date(number(matcher, year), number(matcher, month), number(matcher, day));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> relative(String text, LocalDate today) {
    Matcher matcher = AGO.matcher(text);
    if (text.indexOf('前') >= 0 && matcher.find()) {
      int n = number(matcher, 1);
      return Optional.of(
          switch (matcher.group(2)) {
            case "天", "日" -> today.minusDays(n);
            case "周" -> today.minusWeeks(n);
            case "个月" -> today.minusMonths(n);
            default -> today;
          });
    }
    if (text.contains("今天") || text.contains("刚刚")) {
      return Optional.of(today);
    }
    if (text.contains("昨天")) {
      return Optional.of(today.minusDays(1));
    }
    return text.contains("前天") ? Optional.of(today.minusDays(2)) : Optional.empty();
  }

  private static Optional<LocalDate> monthDay(String text, LocalDate today) {
    Matcher matcher = MONTH_DAY.matcher(text);
    while (matcher.find()) {
      int month = number(matcher, 1);
      int day = number(matcher, 2);
      for (int back = 0; back <= 4; back++) {
        Optional<LocalDate> date = date(today.getYear() - back, month, day);
        if (date.isPresent() && !date.get().isAfter(today)) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
