package org.zhengxun.shared.code;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 政务新媒体标识码: 填报单位码 (10), two capital letters of the platform and a 4-digit serial, 16 characters.
 * The serial counts the unit's accounts on that platform.
 */
public record AccountCode(UnitCode unit, String platform, int serial) {

  private static final Pattern FORM =
      Pattern.compile("((?:\\d{6}|bm\\d{4})M\\d{3})([A-Z]{2})(\\d{4})");
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{2}");

  public AccountCode {
    if (!LETTERS.matcher(platform).matches()) {
      throw new IllegalArgumentException("平台字母码应为两个大写字母：" + platform);
    }
    Serials.require(serial, Serials.FOUR_DIGITS);
  }

  /** The code in {@code text}, empty when the form is wrong. */
  public static Optional<AccountCode> parse(String text) {
    var match = FORM.matcher(text == null ? "" : text.strip());
    if (!match.matches() || Integer.parseInt(match.group(3)) == 0) {
      return Optional.empty();
    }
    return UnitCode.parse(match.group(1))
        .map(unit -> new AccountCode(unit, match.group(2), Integer.parseInt(match.group(3))));
  }

  /** True when {@code text} is a well-formed 政务新媒体标识码. */
  public static boolean valid(String text) {
    return parse(text).isPresent();
  }

  /**
   * The lowest code of the unit and platform above every serial in {@code taken}; codes of other
   * units or platforms and malformed ones are ignored.
   */
  public static AccountCode next(UnitCode unit, String platform, Iterable<String> taken) {
    var highest = 0;
    for (var text : taken) {
      highest =
          Math.max(
              highest,
              parse(text)
                  .filter(code -> code.unit.equals(unit) && code.platform.equals(platform))
                  .map(AccountCode::serial)
                  .orElse(0));
    }
    return new AccountCode(
        unit, platform, Serials.after(highest, Serials.FOUR_DIGITS, "填报单位 " + unit + " 在该平台账号标识码"));
  }

  @Override
  public String toString() {
    return unit + platform + Serials.print(serial, 4);
  }
}
