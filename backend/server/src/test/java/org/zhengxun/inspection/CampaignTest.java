package org.zhengxun.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Level;
import org.zhengxun.tenancy.NewOrganisation;
import org.zhengxun.tenancy.Organisation;

class CampaignTest {
  private static final Instant NOW = Instant.parse("2025-02-10T01:00:00Z");

  private final Campaign campaign =
      new Campaign(
          new NewCampaign("检查", 2025, 1, NOW, CampaignKind.CENSUS, null),
          Actor.system(
              new Organisation(
                  null, new NewOrganisation(null, "某省", null, Level.PROVINCE, "990000", null, 1))),
          NOW);

  @Test
  void runsThenGoesToReviewThenCloses() {
    campaign.startRun();
    campaign.endRun();
    assertThat(campaign.state()).isEqualTo(CampaignState.REVIEW);
    campaign.close(NOW);
    assertThat(campaign.state()).isEqualTo(CampaignState.CLOSED);
  }

  @Test
  void isWithdrawnOnlyWhileNothingWasDone() {
    campaign.discard();
    assertThatThrownBy(campaign::startRun).hasMessageContaining("已作废");
    assertThatThrownBy(campaign::discard).hasMessageContaining("已作废");
  }

  @Test
  void isNotWithdrawnOnceItRuns() {
    campaign.startRun();
    assertThatThrownBy(campaign::discard).hasMessageContaining("机器检查进行中，不能作废");
  }

  @Test
  void takesResultsWithoutAnyRun() {
    campaign.takeResults();
    assertThat(campaign.state()).isEqualTo(CampaignState.REVIEW);
  }

  @Test
  void isToldOfOnceItHasBegun() {
    assertThatThrownBy(campaign::requireBegun).hasMessageContaining("尚未开始检查");
    campaign.startRun();
    campaign.requireBegun();
    campaign.close(ended());
    assertThatThrownBy(campaign::requireBegun).hasMessageContaining("不能再修改");
  }

  private Instant ended() {
    campaign.endRun();
    return NOW;
  }

  @Test
  void resultsDoNotEndARun() {
    campaign.startRun();
    campaign.takeResults();
    assertThat(campaign.state()).isEqualTo(CampaignState.RUNNING);
  }

  @Test
  void runsOnceAtATime() {
    campaign.startRun();
    assertThatThrownBy(campaign::startRun).isInstanceOf(Problem.class);
  }

  @Test
  void isNotNoticedWhileTheMachineRuns() {
    campaign.startRun();
    assertThatThrownBy(() -> campaign.close(NOW)).isInstanceOf(Problem.class);
  }

  @Test
  void nothingChangesAfterTheNotice() {
    campaign.close(NOW);
    assertThatThrownBy(campaign::startRun).isInstanceOf(Problem.class);
    assertThatThrownBy(campaign::takeResults).isInstanceOf(Problem.class);
  }
}
