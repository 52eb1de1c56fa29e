package org.zhengxun.shared.code;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 新媒体填报单位码: area (6 digits, or {@code bm} and 4 digits), {@code M} and a 3-digit serial, 10
 * characters. All accounts of one unit share it.
 */
public record UnitCode(String area, int serial) {

  private static final Pattern FORM = Pattern.compile("(\\d{6}|bm\\d{4})M(\\d{3})");

  public UnitCode {
    Areas.require(area);
    Serials.require(serial, Serials.THREE_DIGITS);
  }

  /** The code in {@code text}, empty when the form is wrong. */
  public static Optional<UnitCode> parse(String text) {
    var match = FORM.matcher(text == null ? "" : text.strip());
    return match.matches() && Integer.parseInt(match.group(2)) > 0
        ? Optional.of(new UnitCode(match.group(1), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }

  /** True when {@code text} is a well-formed 填报单位码. */
  public static boolean valid(String text) {
    return parse(text).isPresent();
  }

  /**
   * The lowest code of the area above every serial in {@code taken}; other areas' codes and
   * malformed ones are ignored.
   */
  public static UnitCode next(String area, Iterable<String> taken) {
    Areas.requireEntered(area);
    var highest = 0;
    for (var text : taken) {
      highest =
          Math.max(
              highest,
              parse(text).filter(code -> code.area.equals(area)).map(UnitCode::serial).orElse(0));
    }
    return new UnitCode(
        area, Serials.after(highest, Serials.THREE_DIGITS, "行政区划 " + area + " 填报单位码"));
  }

  @Override
  public String toString() {
    return area + "M" + Serials.print(serial, 3);
  }
}
