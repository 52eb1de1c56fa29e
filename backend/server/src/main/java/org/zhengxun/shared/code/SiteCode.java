package org.zhengxun.shared.code;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 网站标识码: area (6 digits, or {@code bm} and 4 digits for a ministry) and a 4-digit serial, 10
 * characters. Nothing about the site's type may be inferred from the serial.
 */
public record SiteCode(String area, int serial) {

  private static final Pattern FORM = Pattern.compile("(\\d{6}|bm\\d{4})(\\d{4})");

  public SiteCode {
    Areas.require(area);
    Serials.require(serial, Serials.FOUR_DIGITS);
  }

  /** The code in {@code text}, empty when the form is wrong. */
  public static Optional<SiteCode> parse(String text) {
    var match = FORM.matcher(text == null ? "" : text.strip());
    return match.matches() && Integer.parseInt(match.group(2)) > 0
        ? Optional.of(new SiteCode(match.group(1), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }

  /** True when {@code text} is a well-formed 网站标识码. */
  public static boolean valid(String text) {
    return parse(text).isPresent();
  }

  /**
   * The lowest code of the area above every serial in {@code taken}; other areas' codes and
   * malformed ones are ignored.
   */
  public static SiteCode next(String area, Iterable<String> taken) {
    Areas.requireEntered(area);
    var highest = 0;
    for (var text : taken) {
      highest =
          Math.max(
              highest,
              parse(text).filter(code -> code.area.equals(area)).map(SiteCode::serial).orElse(0));
    }
    return new SiteCode(
        area, Serials.after(highest, Serials.FOUR_DIGITS, "行政区划 " + area + " 网站标识码"));
  }

  @Override
  public String toString() {
    return area + Serials.print(serial, 4);
  }
}
