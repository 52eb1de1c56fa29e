package org.zhengxun.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a task asks for, as typed.
 *
 * @param time only when {@code kind} is TIME
 */
public record NewTerms(
    @NotNull(message = "请选择期限的写法") DeadlineKind kind,
    @NotNull(message = "请填写整改期限") LocalDate on,
    LocalTime time,
    @NotBlank(message = "请填写整改要求") @Size(max = 1000, message = "整改要求不超过 1000 字") String demands,
    @NotBlank(message = "请填写报送对象") @Size(max = 200, message = "报送对象不超过 200 字") String addressee) {

  TaskTerms terms(LocalTime officeHoursEnd) {
    Deadline deadline =
        switch (kind) {
          case DAY -> Deadline.day(on);
          case OFFICE_HOURS -> Deadline.officeHours(on, officeHoursEnd);
          case TIME -> Deadline.time(on, time);
        };
    return new TaskTerms(deadline, demands.strip(), addressee.strip());
  }
}
