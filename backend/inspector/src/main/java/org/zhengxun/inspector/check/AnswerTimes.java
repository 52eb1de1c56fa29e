package org.zhengxun.inspector.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PublicMessage;
import org.zhengxun.inspector.report.Finding;

/**
 * D061 (未在5个工作日内收到网上答复意见) wants two questions of a person's. What a program sees is how long the
 * messages shown in public waited: a site where most of the year's waited longer is a candidate.
 */
final class AnswerTimes {
  static final String RULE = "D061";

  private static final int WORKING_DAYS = 5;

  /** Weekdays that a statutory holiday takes at most: no calendar is needed to be sure. */
  private static final int HOLIDAY = 6;

  private static final int FEWEST = 3;

  private AnswerTimes() {}

  static void judge(Map<PageDigest, PublicMessage> messages, Inspected site, Findings findings) {
    LocalDate first = site.timePoint().minusYears(1);
    List<Map.Entry<PageDigest, PublicMessage>> dated =
        messages.entrySet().stream()
            .filter(m -> m.getValue().asked() != null && m.getValue().answered() != null)
            .filter(m -> !m.getValue().asked().isBefore(first))
            .filter(m -> !m.getValue().asked().isAfter(site.timePoint()))
            .toList();
    List<Map.Entry<PageDigest, PublicMessage>> late =
        dated.stream().filter(m -> isLate(m.getValue())).toList();
    findings.noData(
        RULE,
        "须人工模拟咨询；一年内公开的留言中 %d 条有两个日期，%d 条必定超过 5 个工作日才答复".formatted(dated.size(), late.size()));
    if (dated.size() >= FEWEST && late.size() * 2 > dated.size()) {
      PublicMessage one = late.getFirst().getValue();
      String reason = "一年内公开的 %d 条留言有 %d 条超过 5 个工作日才答复".formatted(dated.size(), late.size());
      findings.add(
          Finding.candidate(RULE, reason, 0.4)
              .on(
                  late.getFirst().getKey(),
                  "留言时间 %s，答复时间 %s".formatted(one.asked(), one.answered()))
              .at(site.crawl().start(), site.crawl().start())
              .text(reason)
              .subject("")
              .build());
    }
  }

  /** True when more than five working days passed, whatever days were holidays. */
  static boolean isLate(PublicMessage message) {
    return weekdays(message.asked(), message.answered()) > WORKING_DAYS + HOLIDAY;
  }

  private static int weekdays(LocalDate from, LocalDate to) {
    int days = 0;
    for (LocalDate day = from.plusDays(1);
        !day.isAfter(to) && days <= WORKING_DAYS + HOLIDAY;
        day = day.plusDays(1)) {
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      days += weekend ? 0 : 1;
    }
    return days;
  }
}
