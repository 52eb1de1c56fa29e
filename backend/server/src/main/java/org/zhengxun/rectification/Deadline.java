package org.zhengxun.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.time.BusinessClock;

/**
 * Until when a report is due: a date, and a time of day or 下班前.
 *
 * @param time of day, only for {@link DeadlineKind#TIME}
 * @param at the instant after which it is overdue
 */
@Embeddable
public record Deadline(
    @Column(name = "due_kind") @Enumerated(EnumType.STRING) DeadlineKind kind,
    @Column(name = "due_on") LocalDate on,
    @Column(name = "due_time") LocalTime time,
    @Column(name = "due_at") Instant at) {

  /** Until the end of a day. */
  public static Deadline day(LocalDate on) {
    return new Deadline(DeadlineKind.DAY, on, null, instant(on.plusDays(1), LocalTime.MIDNIGHT));
  }

  /**
   * @param officeHoursEnd when the tenant's offices close, e.g. 18:00
   */
  public static Deadline officeHours(LocalDate on, LocalTime officeHoursEnd) {
    return new Deadline(DeadlineKind.OFFICE_HOURS, on, null, instant(on, officeHoursEnd));
  }

  public static Deadline time(LocalDate on, LocalTime time) {
    if (time == null) {
      throw Problem.invalid("time", "请填写截止时刻");
    }
    return new Deadline(DeadlineKind.TIME, on, time, instant(on, time));
  }

  /** As documents print it: 2025年2月19日下班前. */
  public String words() {
    String day = "%d年%d月%d日".formatted(on.getYear(), on.getMonthValue(), on.getDayOfMonth());
    return switch (kind) {
      case DAY -> day + "前";
      case OFFICE_HOURS -> day + "下班前";
      case TIME ->
          day + time.getHour() + "时" + (time.getMinute() == 0 ? "" : time.getMinute() + "分") + "前";
    };
  }

  private static Instant instant(LocalDate on, LocalTime time) {
    return on.atTime(time).atZone(BusinessClock.ZONE).toInstant();
  }
}
