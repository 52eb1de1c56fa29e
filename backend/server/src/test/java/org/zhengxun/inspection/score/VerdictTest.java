package org.zhengxun.inspection.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengxun.catalog.ShippedCatalog;

class VerdictTest {

  private static final ConfirmedFinding VETO = new ConfirmedFinding(true, true);
  private static final ConfirmedFinding UNLISTED_VETO = new ConfirmedFinding(true, false);
  private static final ConfirmedFinding LISTED = new ConfirmedFinding(false, true);
  private static final ConfirmedFinding UNLISTED = new ConfirmedFinding(false, false);

  private final PortalScore portal =
      new PortalScore(ShippedCatalog.edition2019(), PortalKind.LOCAL);

  @Test
  void nothingConfirmedPasses() {
    assertThat(Verdict.of(List.of())).isEqualTo(Verdict.PASS);
    assertThat(Verdict.of(List.of(UNLISTED))).isEqualTo(Verdict.PASS);
  }

  @Test
  void aVetoFailsWhetherListedOrNot() {
    assertThat(Verdict.of(List.of(LISTED, VETO))).isEqualTo(Verdict.FAIL);
    assertThat(Verdict.of(List.of(UNLISTED_VETO))).isEqualTo(Verdict.FAIL);
  }

  @Test
  void aListedFindingIsAProminentProblemAndStillPasses() {
    var verdict = Verdict.of(List.of(UNLISTED, LISTED));
    assertThat(verdict).isEqualTo(Verdict.PROMINENT);
    assertThat(verdict.passes()).isTrue();
    assertThat(verdict.result()).isEqualTo("合格");
    assertThat(verdict.siteLabel()).isEqualTo("存在问题");
    assertThat(verdict.accountLabel()).isEqualTo("存在突出问题");
  }

  @Test
  void failedTargetsArePrintedSo() {
    assertThat(Verdict.FAIL.result()).isEqualTo("不合格");
    assertThat(Verdict.FAIL.siteLabel()).isEqualTo("不合格");
    assertThat(Verdict.PASS.accountLabel()).isEqualTo("合格");
  }

  @Test
  void aPortalBelowSixtyFailsWithoutAnyVeto() {
    var low =
        portal.score(
            false,
            List.of(
                Hit.of("D031"),
                Hit.of("D033"),
                Hit.of("D035"),
                Hit.of("D043"),
                Hit.of("D055"),
                Hit.of("D057"),
                Hit.times("D061", 2),
                Hit.of("D073")),
            List.of());
    assertThat(Verdict.of(List.of(LISTED), low)).isEqualTo(Verdict.FAIL);
    var good = portal.score(false, List.of(), List.of());
    assertThat(Verdict.of(List.of(LISTED), good)).isEqualTo(Verdict.PROMINENT);
    assertThat(Verdict.of(List.of(), good)).isEqualTo(Verdict.PASS);
  }
}
