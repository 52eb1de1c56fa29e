package org.zhengxun.shared.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A stored number as text by its number format: dates as {@code 2025-02-10} or {@code 2025-02-10
 * 14:30} whatever their printed form, percentages with the sign, codes with the leading zeros of a
 * format like {@code 0000}, everything else as a plain number.
 */
final class NumberText {

  // ECMA-376 part 1, 18.8.30: built-in date formats, those of Chinese locales included
  private static final Set<Integer> DATE_FORMATS =
      Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
  private static final Set<Integer> TIME_FORMATS =
      Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56);
  private static final Set<Integer> PERCENT_FORMATS = Set.of(9, 10);
  private static final Pattern NOT_FORMAT_CODE =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
  private static final Pattern ZEROS = Pattern.compile("0{2,}");
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
  private static final MathContext DOUBLE_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private final LocalDate epoch;

  NumberText(boolean date1904) {
    // the 1900 system counts a 29 February 1900 that never was, hence the 30th
    this.epoch = date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
  }

  String display(BigDecimal value, Integer formatId, String format) {
    var id = formatId == null ? 0 : formatId;
    var code =
        format == null ? "" : NOT_FORMAT_CODE.matcher(format).replaceAll("").split(";", 2)[0];
    if (value.signum() >= 0 && isDate(id, code)) {
      return date(value);
    }
    var exact = value.round(DOUBLE_DIGITS);
    if (PERCENT_FORMATS.contains(id) || code.contains("%")) {
      return plain(exact.movePointRight(2)) + "%";
    }
    if (ZEROS.matcher(code).matches() && exact.stripTrailingZeros().scale() <= 0) {
      return "0".repeat(Math.max(0, code.length() - plain(exact).length())) + plain(exact);
    }
    return plain(exact);
  }

  private static boolean isDate(int id, String code) {
    var lower = code.toLowerCase(Locale.ROOT);
    return DATE_FORMATS.contains(id)
        || TIME_FORMATS.contains(id)
        || lower.contains("yy")
        || lower.contains("d")
        || lower.contains("h:")
        || lower.contains("h时");
  }

  private String date(BigDecimal value) {
    var days = value.longValue();
    var seconds =
        value
            .remainder(BigDecimal.ONE)
            .multiply(SECONDS_A_DAY)
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    var day = epoch.plusDays(days + seconds / 86_400);
    var time = LocalTime.ofSecondOfDay(seconds % 86_400);
    if (days == 0) {
      return MINUTES.format(time);
    }
    return time.equals(LocalTime.MIDNIGHT) ? day.toString() : day + " " + MINUTES.format(time);
  }

  private static String plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }
}
