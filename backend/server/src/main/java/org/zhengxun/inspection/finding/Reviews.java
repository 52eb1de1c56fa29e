package org.zhengxun.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.catalog.Rule;
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Scope;

/** Review of the machine's candidates: the inspector's own work. */
@ApplicationScoped
public class Reviews {
  private final CampaignRepository campaigns;
  private final FindingRepository repository;
  private final Findings findings;
  private final RuleBook rules;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  Reviews(
      CampaignRepository campaigns,
      FindingRepository repository,
      Findings findings,
      RuleBook rules,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.campaigns = campaigns;
    this.repository = repository;
    this.findings = findings;
    this.rules = rules;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  /** All groups of a campaign, vetoes first, then in the catalogue's order. */
  @Transactional
  public Review of(UUID campaignId) {
    Campaign campaign = campaigns.own(campaignId);
    List<MachineCount> all = repository.machine(campaignId);
    long found = all.stream().mapToLong(MachineCount::findings).sum();
    long open = in(all, FindingState.CANDIDATE);
    List<ReviewGroup> groups =
        all.stream().collect(Collectors.groupingBy(Key::of)).values().stream()
            .map(this::group)
            .sorted(ORDER)
            .toList();
    return new Review(campaignId, campaign.title(), open, found - open, groups);
  }

  @Transactional
  @Audited("finding.decide")
  public List<FindingView> decide(Decision data) {
    Map<UUID, Integer> seen =
        data.findings().stream()
            .collect(Collectors.toMap(SeenRow::id, SeenRow::version, (a, b) -> b));
    List<Finding> chosen = repository.all(seen.keySet());
    chosen.forEach(finding -> scope.requireOwn(finding.orgId(), "问题由组织检查的单位复核"));
    chosen.stream()
        .map(Finding::campaignId)
        .distinct()
        .sorted()
        .forEach(campaign -> campaigns.toChange(campaign).requireOpen());
    for (Finding finding : chosen) {
      new SeenRow(finding.id(), seen.get(finding.id()))
          .requireStill(finding.version(), stale(finding));
    }
    chosen.forEach(finding -> decide(finding, data));
    repository.flush(); // whoever takes it back names the version it has now
    Finding first = chosen.getFirst();
    audit.subject("finding", first.id(), first.about().targetName() + " " + first.rule().rule());
    audit.detail(data.decision() + " " + chosen.size() + " 条");
    return chosen.stream().map(FindingView::of).toList();
  }

  /** 列入通报 or not. */
  @Transactional
  @Audited("finding.list")
  public FindingView list(SeenRow seen, boolean listed) {
    Finding finding = repository.get(seen.id());
    scope.requireOwn(finding.orgId(), "是否列入通报由组织检查的单位决定");
    campaigns.toChange(finding.campaignId()).requireOpen();
    seen.requireStill(finding.version(), stale(finding));
    finding.list(listed);
    findings.note(finding, listed ? "列入通报" : "不列入通报");
    repository.flush();
    audit.subject("finding", finding.id(), finding.about().targetName());
    audit.detail(listed ? "列入通报" : "不列入通报");
    return FindingView.of(finding);
  }

  private static String stale(Finding finding) {
    String what = "“" + finding.about().targetName() + "”的问题";
    return finding.decidedByName() == null
        ? what + "已有变化，请刷新后再办理"
        : what + "已由" + finding.decidedByName() + "办理为“" + finding.state().label() + "”，请刷新后再办理";
  }

  private void decide(Finding finding, Decision data) {
    String by = scope.actor().personName();
    switch (data.decision()) {
      case CONFIRM -> {
        finding.confirm(by, clock.instant());
        findings.note(finding, "确认");
        findings.fire(finding);
      }
      case DISMISS -> {
        finding.dismiss(data.reason(), by, clock.instant());
        findings.note(finding, "排除：" + finding.reason());
      }
      case UNDO -> {
        finding.undo();
        findings.note(finding, "撤销判定");
      }
    }
  }

  private ReviewGroup group(List<MachineCount> same) {
    MachineCount first = same.getFirst();
    Rule rule = rules.find(first.rule()).orElse(null);
    List<MachineCount> open =
        same.stream().filter(c -> c.state() == FindingState.CANDIDATE).toList();
    return new ReviewGroup(
        first.targetId(),
        first.targetName(),
        first.targetCode(),
        first.rule(),
        first.ruleWords(),
        rule == null ? "" : rule.indicator(),
        first.effect(),
        rule == null ? Rule.OTHER : rule.group(),
        rule == null ? null : rule.pointsPerHit(),
        (int) in(same, FindingState.CANDIDATE),
        (int)
            same.stream()
                .filter(c -> c.state().confirmed())
                .mapToLong(MachineCount::findings)
                .sum(),
        (int) in(same, FindingState.DISMISSED),
        (int) in(same, FindingState.JOINED),
        (int) open.stream().mapToLong(MachineCount::pages).sum(),
        open.stream()
            .map(MachineCount::confidence)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ONE));
  }

  private static long in(List<MachineCount> counts, FindingState state) {
    return counts.stream().filter(c -> c.state() == state).mapToLong(MachineCount::findings).sum();
  }

  private static final Map<Character, Integer> PARTS = Map.of('V', 0, 'D', 1, 'B', 2, 'X', 3);
  private static final Comparator<ReviewGroup> ORDER =
      Comparator.comparing((ReviewGroup g) -> PARTS.getOrDefault(g.rule().charAt(0), 4))
          .thenComparing(ReviewGroup::rule)
          .thenComparing(ReviewGroup::targetName);

  /** What is reviewed together. */
  private record Key(UUID targetId, String rule) {
    static Key of(MachineCount count) {
      return new Key(count.targetId(), count.rule());
    }
  }
}
