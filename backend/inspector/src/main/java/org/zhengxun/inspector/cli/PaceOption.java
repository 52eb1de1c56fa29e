package org.zhengxun.inspector.cli;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengxun.inspector.fetch.PaceRules;

/** Reads a rule of pace as it is typed: {@code [host@]08:00-18:00=1}. */
final class PaceOption {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:([^@\\s]+)@)?(\\d{1,2}:\\d{2})-(\\d{1,2}:\\d{2})=(\\d+(?:\\.\\d+)?)");

  private PaceOption() {}

  static PaceRules.Rule read(String value) {
    Matcher matcher = WRITTEN.matcher(value);
    try {
      if (matcher.matches()) {
        return new PaceRules.Rule(
            matcher.group(1),
            time(matcher.group(2)),
            time(matcher.group(3)),
            Double.parseDouble(matcher.group(4)));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // told below
    }
    throw new BadArgumentException("--pace 须为 08:00-18:00=1 或 主机@08:00-18:00=1，不能是 " + value);
  }

  /** 24:00 is the end of the day. */
  private static LocalTime time(String written) {
    String padded = written.length() == 4 ? "0" + written : written;
    return padded.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(padded);
  }
}
