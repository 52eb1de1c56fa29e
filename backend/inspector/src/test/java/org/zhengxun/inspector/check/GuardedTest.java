package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.report.RuleStatus;

class GuardedTest {
  private final Findings findings =
      new Findings(
          InspectionRequest.of(
                  URI.create("http://www.mm.gov.cn/"),
                  ZonedDateTime.parse("2025-02-10T09:00:00+08:00"))
              .build());

  private static Check failing(Throwable failure) {
    return new Guarded(
        new Check() {
          @Override
          public Set<String> rules() {
            return Set.of("X001");
          }

          @Override
          public void see(Page page) {
            switch (failure) {
              case RuntimeException e -> throw e;
              case Error e -> throw e;
              default -> throw new AssertionError(failure);
            }
          }

          @Override
          public void conclude(Inspected site, Findings told) {
            throw new AssertionError("it has failed before");
          }
        });
  }

  @Test
  void aCheckThatFailsHasNoDataAndSaysSo() {
    for (Throwable failure : new Throwable[] {new StackOverflowError(), new ClassCastException()}) {
      Check check = failing(failure);
      check.see(null);
      check.conclude(null, findings);
    }

    assertThat(findings.statuses()).containsEntry("X001", RuleStatus.NO_DATA);
    assertThat(findings.notes().get("X001"))
        .contains("StackOverflowError")
        .contains("ClassCastException");
  }

  @Test
  void whatKeepsTheArchiveFromBeingWrittenIsPassedOn() {
    Check check = failing(new UncheckedIOException(new IOException("disk full")));

    assertThatThrownBy(() -> check.see(null)).isInstanceOf(UncheckedIOException.class);
  }
}
