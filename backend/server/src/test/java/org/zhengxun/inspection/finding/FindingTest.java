package org.zhengxun.inspection.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignKind;
import org.zhengxun.inspection.NewCampaign;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.RegisteredTarget;
import org.zhengxun.inspection.Target;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Level;
import org.zhengxun.tenancy.NewOrganisation;
import org.zhengxun.tenancy.Organisation;

class FindingTest {
  private static final Instant NOW = Instant.parse("2025-02-14T01:00:00Z");

  @Test
  void machinesFindingsWaitForReview() {
    Finding finding = machine("D068");
    assertThat(finding.state()).isEqualTo(FindingState.CANDIDATE);
    assertThat(finding.listed()).isFalse();
  }

  @Test
  void peoplesFindingsAreConfirmedAndListedAtOnce() {
    Finding finding = person();
    assertThat(finding.state()).isEqualTo(FindingState.CONFIRMED);
    assertThat(finding.listed()).isTrue();
  }

  @Test
  void whatEarnsPointsIsNoProblemForTheNotice() {
    Finding finding = person("B081");
    assertThat(finding.state()).isEqualTo(FindingState.CONFIRMED);
    assertThat(finding.listed()).isFalse();
    assertThatThrownBy(() -> finding.list(true)).hasMessageContaining("加分项");
  }

  @Test
  void confirmedMachineDeductionsAreNotListedUnlessMarked() {
    Finding finding = machine("D068");
    finding.confirm("某人", NOW);
    assertThat(finding.listed()).isFalse();
    finding.list(true);
    assertThat(finding.listed()).isTrue();
  }

  @Test
  void confirmedVetoesAreListed() {
    Finding finding = machine("V009");
    finding.confirm("某人", NOW);
    assertThat(finding.listed()).isTrue();
  }

  @Test
  void dismissingNeedsAReason() {
    assertThatThrownBy(() -> machine("D068").dismiss(" ", "某人", NOW))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("理由");
  }

  @Test
  void theSecondDeciderLearnsWhoWasFirst() {
    Finding finding = machine("D068");
    finding.dismiss("误报", "甲", NOW);
    assertThatThrownBy(() -> finding.confirm("乙", NOW))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo(ErrorCode.ALREADY_DECIDED))
        .hasMessageContaining("甲");
  }

  @Test
  void decisionsAreUndoneUntilTheUnitWasShown() {
    Finding finding = machine("D068");
    finding.confirm("某人", NOW);
    finding.undo();
    assertThat(finding.state()).isEqualTo(FindingState.CANDIDATE);
    finding.confirm("某人", NOW);
    finding.markShown(NOW);
    assertThatThrownBy(finding::undo).isInstanceOf(Problem.class);
  }

  @Test
  void candidatesOfCoveredRulesJoin() {
    Finding finding = person();
    Finding candidate = machine("D039");
    assertThat(finding.takesIn("D039")).isTrue();
    assertThat(finding.takesIn("D041")).isFalse();
    candidate.joinTo(finding, NOW);
    assertThat(candidate.state()).isEqualTo(FindingState.JOINED);
    assertThat(candidate.joinedTo()).isEqualTo(finding.id());
  }

  @Test
  void aTaskGoesFromIssueToClosingAndBackWhenReturned() {
    Finding finding = person();
    finding.startRectification();
    finding.replied();
    finding.returned();
    finding.replied();
    finding.close(NOW);
    assertThat(finding.state()).isEqualTo(FindingState.CLOSED);
    assertThatThrownBy(finding::startRectification).isInstanceOf(Problem.class);
  }

  @Test
  void whatRemainsOpenMayGetItsTaskLater() {
    Finding finding = person();
    finding.remain();
    finding.startRectification();
    assertThat(finding.state()).isEqualTo(FindingState.RECTIFYING);
  }

  @Test
  void candidatesAreNeverShownToTheUnit() {
    assertThatThrownBy(() -> machine("D068").markShown(NOW)).isInstanceOf(Problem.class);
  }

  private static Finding machine(String rule) {
    return new Finding(
        campaign(), NewFinding.byMachine(target(), Rules.get(rule), "问题", Trace.NONE), "系统", NOW);
  }

  private static Finding person() {
    return person("D038");
  }

  private static Finding person(String rule) {
    return new Finding(
        campaign(),
        NewFinding.byPerson(
            target(),
            Rules.get(rule),
            FindingSource.IMPORTED,
            UUID.randomUUID(),
            "政策解读未与原文关联",
            List.of("D038", "D039")),
        "检查员",
        NOW);
  }

  private static Campaign campaign() {
    return new Campaign(
        new NewCampaign("检查", 2025, 1, NOW, CampaignKind.CENSUS, null),
        Actor.system(office()),
        NOW);
  }

  private static Organisation office() {
    return new Organisation(
        null, new NewOrganisation(null, "某市", null, Level.PROVINCE, "990000", null, 1));
  }

  private static Target target() {
    Organisation office = office();
    RegisteredTarget site =
        new RegisteredTarget(
            Part.SITES,
            UUID.randomUUID(),
            "某市人民政府",
            "9900000001",
            null,
            "PORTAL",
            null,
            null,
            office.id(),
            office.name(),
            null,
            null);
    return new Target(campaign(), site, office, office, 0, 1);
  }
}
