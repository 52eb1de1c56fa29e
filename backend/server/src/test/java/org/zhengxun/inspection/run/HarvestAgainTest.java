package org.zhengxun.inspection.run;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.finding.EvidenceView;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingEventView;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingState;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.SystemWork;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** What a second run of the same site does to what the first one found. */
@ApiTest
class HarvestAgainTest {
  private static final String RULE = "D066";
  private static final Instant NOW = Instant.parse("2025-02-10T01:00:00Z");

  @Inject World world;
  @Inject SystemWork system;
  @Inject Inspections inspections;
  @Inject CampaignRepository campaigns;
  @Inject FindingRepository findings;
  @Inject RunJournal journal;
  @Inject Harvest harvest;

  private Organisation office;
  private Inspections.Planned planned;

  @BeforeEach
  void foundOnThreePages() {
    office = world.city();
    planned = inspections.plan(office);
    stored(Reports.withOneFault(RULE, "三个页面缺少标识码", 3));
    assertThat(only().trace().count()).isEqualTo(3);
  }

  @Test
  void anUndecidedCandidateIsWordedAsItStandsNow() {
    int before = only().version();
    stored(Reports.withOneFault(RULE, "十二个页面缺少标识码", 12));
    Finding found = only();
    assertThat(found.trace().count()).isEqualTo(12);
    assertThat(found.wording()).isEqualTo("十二个页面缺少标识码");
    assertThat(found.version()).isGreaterThan(before);
    assertThat(evidence(found)).extracting(EvidenceView::words).containsExactly("十二个页面缺少标识码");
    assertThat(evidence(found)).extracting(EvidenceView::count).containsExactly(12);
  }

  @Test
  void oneThatCameBackIsWordedAsItStandsNow() {
    stored(Reports.withoutFault(RULE));
    assertThat(only().state()).isEqualTo(FindingState.DISMISSED);
    stored(Reports.withOneFault(RULE, "一个页面缺少标识码", 1));
    assertThat(only().state()).isEqualTo(FindingState.CANDIDATE);
    assertThat(only().trace().count()).isEqualTo(1);
  }

  @Test
  void whatWasDecidedStaysAsItWasRead() {
    world.asSystem(() -> findings.get(only().id()).confirm("检查员", NOW));
    stored(Reports.withOneFault(RULE, "十二个页面缺少标识码", 12));
    assertThat(only().trace().count()).isEqualTo(3);
    assertThat(evidence(only())).extracting(EvidenceView::words).containsExactly("三个页面缺少标识码");
  }

  @Test
  void whatTheMachineDecidesIsTold() {
    stored(Reports.withoutFault(RULE));
    stored(Reports.withOneFault(RULE));

    List<FindingEventView> told = world.asSystem(() -> findings.events(only().id()));
    assertThat(told)
        .extracting(FindingEventView::words)
        .containsExactly("机器检查发现：三个页面缺少标识码", "排除：重新检查时未再发现", "重新检查时再次发现");
  }

  @Test
  void oneThatCameBackJoinsWhatAPersonFoundMeanwhile() {
    stored(Reports.withoutFault(RULE));
    Finding person = inspections.confirmed(planned, RULE);
    stored(Reports.withOneFault(RULE));

    assertThat(only().state()).isEqualTo(FindingState.JOINED);
    assertThat(only().joinedTo()).isEqualTo(person.id());
  }

  @Test
  void nobodyReviewsTenThousandProblemsOfOneRule() {
    stored(Reports.withoutFault(RULE));
    Map<String, Integer> left = stored(Reports.withFaults(RULE, Harvest.MOST_OF_A_RULE + 30));

    assertThat(left).containsExactly(Map.entry(RULE, 30));
    assertThat(world.asSystem(() -> findings.ofMachine(planned.site().id())))
        .hasSize(Harvest.MOST_OF_A_RULE + 1);
  }

  private Finding only() {
    List<Finding> machine = world.asSystem(() -> findings.ofMachine(planned.site().id()));
    assertThat(machine).hasSize(1);
    return machine.getFirst();
  }

  private List<EvidenceView> evidence(Finding finding) {
    return world.asSystem(() -> findings.evidence(finding.id()));
  }

  private Map<String, Integer> stored(Report report) {
    return system.call(
        journal.actor(office.id()),
        () ->
            harvest.store(
                campaigns.get(planned.campaign().id()),
                campaigns.target(planned.site().id()),
                report,
                true,
                Map.of()));
  }
}
