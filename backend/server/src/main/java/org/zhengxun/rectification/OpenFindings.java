package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.catalog.RuleEffect;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingState;

/** The confirmed findings of an inspection that are still open and that no task asks for yet. */
@ApplicationScoped
class OpenFindings {
  private static final Set<FindingState> OPEN =
      Set.of(FindingState.CONFIRMED, FindingState.NOT_RECTIFIED);

  private final FindingRepository findings;
  private final TaskRepository tasks;

  OpenFindings(FindingRepository findings, TaskRepository tasks) {
    this.findings = findings;
    this.tasks = tasks;
  }

  /** Those a notice names. */
  List<Finding> listed(UUID campaignId) {
    return of(campaignId).stream().filter(Finding::listed).toList();
  }

  List<Finding> of(UUID campaignId) {
    List<UUID> running =
        tasks.ofCampaign(campaignId).stream()
            .filter(task -> task.state() != TaskState.CLOSED)
            .map(RectificationTask::id)
            .toList();
    Set<UUID> asked =
        tasks.itemsOf(running).stream()
            .map(RectificationItem::findingId)
            .collect(Collectors.toSet());
    return findings.confirmed(campaignId).stream()
        .filter(OpenFindings::open)
        .filter(finding -> !asked.contains(finding.id()))
        .toList();
  }

  /** Whether it may be asked for; what earns points is no problem to mend. */
  static boolean open(Finding finding) {
    return OPEN.contains(finding.state()) && finding.rule().effect() != RuleEffect.BONUS;
  }

  /** By unit, in the order found. */
  static Map<UUID, List<Finding>> byUnit(List<Finding> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.about().unitId(), LinkedHashMap::new, Collectors.toList()));
  }
}
