package org.zhengxun.inspector.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times as a report prints them: China's. */
final class ReportTime {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private ReportTime() {}

  static String minute(ZonedDateTime at) {
    return at.withZoneSameInstant(CHINA).format(MINUTE);
  }

  /** Empty when it is not known. */
  static String second(Instant at) {
    return at == null ? "" : at.atZone(CHINA).format(SECOND);
  }
}
