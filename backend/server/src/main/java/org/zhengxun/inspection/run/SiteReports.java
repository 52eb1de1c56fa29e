package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.finding.EvidenceView;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingState;
import org.zhengxun.inspection.report.Reported;
import org.zhengxun.inspection.report.SiteReport;
import org.zhengxun.inspector.Inspector;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.time.BusinessClock;
import org.zhengxun.tenancy.Scope;

/**
 * The report on one target of a campaign. The inspecting office reads all that is not dismissed and
 * what the machine says of each rule; those above it confirmed problems only.
 */
@ApplicationScoped
public class SiteReports {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);
  private static final List<String> REMARKS =
      List.of(
          "“待复核”是程序发现的疑似问题，须由检查人员确认；其余问题已经确认。",
          "“无数据”“样本不足”表示不能作出结论，不等于没有问题。",
          "时间均为北京时间；更新情况按监测时间点判断。SHA-256 是检查时读到的内容的校验值。");

  private final CampaignRepository campaigns;
  private final RunRepository runs;
  private final FindingRepository findings;
  private final Scope scope;
  private final AuditNote audit;

  SiteReports(
      CampaignRepository campaigns,
      RunRepository runs,
      FindingRepository findings,
      Scope scope,
      AuditNote audit) {
    this.campaigns = campaigns;
    this.runs = runs;
    this.findings = findings;
    this.scope = scope;
    this.audit = audit;
  }

  /** The report on a target as it stands now. */
  @Transactional
  @Audited("campaign.export")
  public SiteReport of(UUID campaignId, UUID targetId) {
    Campaign campaign = campaigns.get(campaignId);
    Target target = campaigns.target(targetId);
    if (!target.campaignId().equals(campaignId)) {
      throw Problem.notFound("检查对象");
    }
    boolean office = scope.org().equals(campaign.orgId());
    List<Finding> all = findings.ofTarget(targetId);
    List<Finding> shown =
        all.stream()
            .filter(f -> f.state().confirmed() || office && f.state() == FindingState.CANDIDATE)
            .toList();
    Map<UUID, List<EvidenceView>> evidence = findings.evidenceOfTarget(targetId);
    Optional<RunView> run = runs.latest(targetId).map(TargetRun::view);
    audit.subject("campaign", campaignId, campaign.title());
    audit.detail(target.name() + "的检查报告，" + shown.size() + " 个问题");
    return new SiteReport(
        "检查报告",
        target.name(),
        facts(campaign, target, run, shown),
        run.map(SiteReports::limits).orElse("没有机器检查结果，只列检查人员录入的问题"),
        office ? run.map(r -> statuses(r, all)).orElse(Map.of()) : Map.of(),
        shown.stream().map(f -> reported(f, evidence)).toList(),
        REMARKS);
  }

  /** Without the rules whose problems are told under another one: nothing is to be said of them. */
  private static Map<String, String> statuses(RunView run, List<Finding> all) {
    Set<String> joined =
        all.stream()
            .filter(f -> f.state() == FindingState.JOINED)
            .map(f -> f.rule().rule())
            .collect(Collectors.toSet());
    Map<String, String> statuses = new HashMap<>(Optional.ofNullable(run.rules()).orElse(Map.of()));
    statuses.keySet().removeAll(joined);
    return statuses;
  }

  private static String limits(RunView run) {
    boolean whole = run.state() == RunState.DONE && RunOutcome.WHOLE.equals(run.outcome());
    return whole ? null : Optional.ofNullable(run.outcome()).orElse("机器检查尚未完成");
  }

  private static LinkedHashMap<String, String> facts(
      Campaign campaign, Target target, Optional<RunView> run, List<Finding> shown) {
    LinkedHashMap<String, String> facts = new LinkedHashMap<>();
    facts.put("检查任务", campaign.title());
    facts.put(target.kindLabel(), target.name());
    put(facts, "标识码", target.code());
    put(facts, "地址", target.url());
    facts.put("主办单位", target.unitName());
    facts.put("监测时间点", MINUTE.format(campaign.timePoint()));
    run.ifPresent(
        r -> {
          put(facts, "检查时间", span(r.startedAt(), r.finishedAt()));
          facts.put("检查范围", "%d 个页面，%d 个链接".formatted(r.pages(), r.links()));
          facts.put("检查工具", Inspector.TOOL);
        });
    long open = shown.stream().filter(f -> !f.state().confirmed()).count();
    facts.put("检查结果", "%d 个问题，%d 个待复核".formatted(shown.size() - open, open));
    return facts;
  }

  private static void put(Map<String, String> facts, String label, String words) {
    if (words != null) {
      facts.put(label, words);
    }
  }

  private static String span(Instant from, Instant to) {
    if (from == null) {
      return null;
    }
    return MINUTE.format(from) + (to == null ? "" : " 至 " + MINUTE.format(to));
  }

  private static Reported reported(Finding f, Map<UUID, List<EvidenceView>> evidence) {
    boolean open = !f.state().confirmed();
    String sure =
        open && f.trace().confidence() != null
            ? "，把握 %d%%".formatted(f.trace().confidence().movePointRight(2).intValue())
            : "";
    return new Reported(
        f.rule().rule(),
        f.rule().ruleWords(),
        open,
        f.state().label() + sure,
        f.wording(),
        evidence.getOrDefault(f.id(), List.of()));
  }
}
