package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
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
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.finding.EvidenceView;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingState;
import org.zhengxun.inspection.report.Reported;
import org.zhengxun.inspection.report.SiteReport;
import org.zhengxun.inspection.report.SiteReportView;
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
  private final RuleBook rules;
  private final Scope scope;
  private final AuditNote audit;

  SiteReports(
      CampaignRepository campaigns,
      RunRepository runs,
      FindingRepository findings,
      RuleBook rules,
      Scope scope,
      AuditNote audit) {
    this.campaigns = campaigns;
    this.runs = runs;
    this.findings = findings;
    this.rules = rules;
    this.scope = scope;
    this.audit = audit;
  }

  /** The report on a target as it stands now, to take out of the product. */
  @Transactional
  @Audited("campaign.export")
  public SiteReport export(UUID campaignId, UUID targetId) {
    SiteReport report = read(campaignId, targetId);
    audit.subject("campaign", campaignId, campaigns.get(campaignId).title());
    audit.detail(report.about() + "的检查报告，" + report.problems().size() + " 个问题");
    return report;
  }

  /** The same on screen. */
  @Transactional
  public SiteReportView view(UUID campaignId, UUID targetId) {
    return SiteReportView.of(read(campaignId, targetId), rules);
  }

  private SiteReport read(UUID campaignId, UUID targetId) {
    Campaign campaign = campaigns.get(campaignId);
    Target target = campaigns.target(campaignId, targetId);
    boolean office = scope.org().equals(campaign.orgId());
    List<Finding> all = findings.ofTarget(targetId);
    List<Finding> shown =
        all.stream()
            .filter(f -> f.state().confirmed() || office && f.state() == FindingState.CANDIDATE)
            .toList();
    Map<UUID, List<EvidenceView>> evidence = findings.evidenceOfTarget(targetId);
    Optional<TargetRun> latest = runs.latest(targetId);
    Optional<RunView> run = latest.map(TargetRun::view);
    Optional<RunChecked> checked =
        office ? latest.flatMap(r -> runs.checked(r.id())) : Optional.empty();
    return new SiteReport(
        "检查报告",
        target.name(),
        facts(
            campaign,
            target,
            run,
            checked,
            office ? runs.withEvidence(targetId) : Optional.empty(),
            shown),
        run.isPresent() ? limits(run.get()) : "没有机器检查结果，只列检查人员录入的问题",
        office ? latest.map(r -> statuses(r, all)).orElse(Map.of()) : Map.of(),
        checked.map(RunChecked::notes).orElse(Map.of()),
        shown.stream().map(f -> reported(f, evidence)).toList(),
        checked.map(RunChecked::skipped).orElse(List.of()),
        REMARKS);
  }

  /**
   * The answers behind the findings of the latest run that has any, as WARC; for the inspecting
   * office only. One that has just begun hides no earlier one.
   */
  @Transactional
  @Audited("campaign.export")
  public EvidenceArchive evidence(UUID campaignId, UUID targetId) {
    Campaign campaign = campaigns.own(campaignId);
    Target target = campaigns.target(campaignId, targetId);
    String sha256 =
        runs.withEvidence(targetId)
            .flatMap(RunChecked::evidence)
            .orElseThrow(() -> Problem.notFound("取证存档"));
    audit.subject("campaign", campaignId, campaign.title());
    audit.detail(target.name() + "的取证存档，SHA-256 " + sha256);
    return new EvidenceArchive(target.name() + "_取证存档.warc.gz", sha256);
  }

  /**
   * A file of the store.
   *
   * @param name to save it under
   * @param sha256 its address
   */
  public record EvidenceArchive(String name, String sha256) {}

  /** Without the rules whose problems are told under another one: nothing is to be said of them. */
  private static Map<String, String> statuses(TargetRun run, List<Finding> all) {
    Set<String> joined =
        all.stream()
            .filter(f -> f.state() == FindingState.JOINED)
            .map(f -> f.rule().rule())
            .collect(Collectors.toSet());
    Map<String, String> statuses = new HashMap<>(run.rules());
    statuses.keySet().removeAll(joined);
    return statuses;
  }

  private static String limits(RunView run) {
    boolean whole = run.state() == RunState.DONE && RunOutcome.WHOLE.equals(run.outcome());
    return whole ? null : Optional.ofNullable(run.outcome()).orElse("机器检查尚未完成");
  }

  private static LinkedHashMap<String, String> facts(
      Campaign campaign,
      Target target,
      Optional<RunView> run,
      Optional<RunChecked> checked,
      Optional<RunChecked> archived,
      List<Finding> shown) {
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
    checked.ifPresent(c -> left(facts, c));
    archived.ifPresent(c -> facts.put("取证存档", c.evidenceWords()));
    long open = shown.stream().filter(f -> !f.state().confirmed()).count();
    facts.put("检查结果", "%d 个问题，%d 个待复核".formatted(shown.size() - open, open));
    return facts;
  }

  private static void left(Map<String, String> facts, RunChecked checked) {
    if (!checked.traps().isEmpty()) {
      facts.put(
          "没有跟进",
          checked.traps().stream()
              .map(RunChecked.LeftAlone::words)
              .collect(Collectors.joining("；")));
    }
    if (checked.skippedCount() > 0) {
      facts.put("没有检查", checked.skippedCount() + " 个地址");
    }
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

  /** What a program decides is as sure as its rule. */
  private static BigDecimal unsure(BigDecimal confidence) {
    return confidence == null || confidence.compareTo(BigDecimal.ONE) >= 0 ? null : confidence;
  }

  private static Reported reported(Finding f, Map<UUID, List<EvidenceView>> evidence) {
    boolean open = !f.state().confirmed();
    return new Reported(
        f.id(),
        null,
        f.rule().rule(),
        f.rule().ruleWords(),
        open,
        f.state().label(),
        open ? unsure(f.trace().confidence()) : null,
        f.wording(),
        evidence.getOrDefault(f.id(), List.of()));
  }
}
