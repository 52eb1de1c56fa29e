package org.zhengxun.inspector.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengxun.inspector.url.WebAddress;

/**
 * What a page says, in several places, of the day it was published; any may be null.
 *
 * @param label the label PubDate
 * @param printed the date printed behind 发布时间 and the like
 * @param address the day the publishing system wrote into the address when it made the page
 */
public record DateClaims(LocalDate label, LocalDate printed, LocalDate address) {
  private static final List<String> NAMES = List.of("发布时间", "发布日期", "发稿时间", "发表时间", "发稿日期");
  private static final int NEAR = 30;
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/t((?:19|20)\\d{2})(\\d{2})(\\d{2})_\\d+"
              + "|/art/((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})/"
              + "|/((?:19|20)\\d{2})[-/]?(\\d{2})[-/](\\d{2})/");

  /** What a page says. */
  public static DateClaims of(Page page) {
    return new DateClaims(
        DateReader.full(page.digest().labels().get("PubDate")).orElse(null),
        printed(page.text()),
        inAddress(page.digest().address()));
  }

  private static LocalDate printed(String text) {
    for (String name : NAMES) {
      int at = text.indexOf(name);
      if (at >= 0) {
        int end = Math.min(text.length(), at + name.length() + NEAR);
        String behind = text.substring(at + name.length(), end);
        int line = behind.indexOf('\n');
        return DateReader.full(line < 0 ? behind : behind.substring(0, line)).orElse(null);
      }
    }
    return null;
  }

  private static LocalDate inAddress(WebAddress address) {
    Matcher matcher = IN_ADDRESS.matcher(address.path());
    if (!matcher.find()) {
      return null;
    }
    int first = matcher.group(1) != null ? 1 : matcher.group(4) != null ? 4 : 7;
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(first)),
          Integer.parseInt(matcher.group(first + 1)),
          Integer.parseInt(matcher.group(first + 2)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
