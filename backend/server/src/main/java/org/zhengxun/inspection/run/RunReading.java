package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.TargetView;
import org.zhengxun.inspection.figures.CampaignFigures;
import org.zhengxun.inspection.figures.Figures;
import org.zhengxun.inspection.figures.TargetResult;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingState;

/** How far a campaign is, as a whole and target by target. */
@ApplicationScoped
public class RunReading {
  private final EntityManager entities;
  private final CampaignRepository campaigns;
  private final RunRepository runs;
  private final FindingRepository findings;
  private final CampaignFigures figures;

  RunReading(
      EntityManager entities,
      CampaignRepository campaigns,
      RunRepository runs,
      FindingRepository findings,
      CampaignFigures figures) {
    this.entities = entities;
    this.campaigns = campaigns;
    this.runs = runs;
    this.findings = findings;
    this.figures = figures;
  }

  @Transactional
  public CampaignProgress progress(UUID campaignId) {
    campaigns.get(campaignId);
    List<TargetRun> all = runs.ofCampaign(campaignId);
    List<UUID> running =
        all.stream().filter(r -> r.state() == RunState.RUNNING).map(TargetRun::targetId).toList();
    Map<UUID, String> names =
        campaigns.targets(running).stream().collect(Collectors.toMap(Target::id, Target::name));
    long open = findings.countMachine(campaignId, List.of(FindingState.CANDIDATE));
    long found = findings.countMachine(campaignId, List.of(FindingState.values()));
    return new ProgressSum(names, all)
        .progress(
            campaigns.count(campaignId, Part.SITES),
            campaigns.count(campaignId, Part.ACCOUNTS),
            campaigns.countChecked(campaignId, Part.ACCOUNTS),
            found,
            found - open);
  }

  /** What the latest run of a site looked at; empty figures before one ended. */
  @Transactional
  public CheckedView checked(UUID campaignId, UUID targetId) {
    campaigns.own(campaignId);
    Target target = campaigns.target(campaignId, targetId);
    Optional<TargetRun> run = runs.latest(target.id());
    Optional<RunChecked> checked = run.flatMap(r -> runs.checked(r.id()));
    RunView view = run.map(TargetRun::view).orElse(null);
    return new CheckedView(
        view == null ? 0 : view.pages(),
        view == null ? 0 : view.links(),
        view == null ? null : view.startedAt(),
        view == null ? null : view.finishedAt(),
        view == null ? null : view.outcome(),
        checked.map(RunChecked::notes).orElse(Map.of()),
        checked.map(RunChecked::traps).orElse(List.of()),
        checked.map(RunChecked::skippedCount).orElse(0),
        checked.flatMap(RunChecked::evidence).isPresent());
  }

  /** The targets of one part in order of print, narrowed by what is given. */
  @Transactional
  public List<TargetRow> targets(
      UUID campaignId, Part part, String words, UUID area, Situation situation) {
    Figures now = figures.of(campaignId);
    Map<UUID, RunView> latest =
        runs.ofCampaign(campaignId).stream()
            .collect(Collectors.toMap(TargetRun::targetId, TargetRun::view));
    Map<UUID, long[]> open = open(campaignId);
    return now.results(part).stream()
        .filter(result -> words == null || words.isBlank() || matches(result, words.strip()))
        .filter(result -> area == null || area.equals(result.target().areaId()))
        .map(result -> row(result, latest, open))
        .filter(row -> situation == null || is(row, situation))
        .toList();
  }

  private static TargetRow row(
      TargetResult result, Map<UUID, RunView> latest, Map<UUID, long[]> open) {
    Target target = result.target();
    long[] waiting = open.getOrDefault(target.id(), new long[2]);
    return new TargetRow(
        TargetView.of(target),
        latest.get(target.id()),
        waiting[0],
        waiting[1],
        result.findings().size(),
        (int) result.findings().stream().filter(Finding::listed).count(),
        result.checked() ? result.verdict() : null,
        result.checked() ? label(result) : null,
        result.score(),
        result.rectified());
  }

  private static String label(TargetResult result) {
    return result.target().part() == Part.SITES
        ? result.verdict().siteLabel()
        : result.verdict().accountLabel();
  }

  private static boolean matches(TargetResult result, String words) {
    Target t = result.target();
    return t.name().contains(words)
        || t.unitName().contains(words)
        || (t.code() != null && t.code().contains(words));
  }

  private static boolean is(TargetRow row, Situation situation) {
    RunState state = row.run() == null ? null : row.run().state();
    return switch (situation) {
      case ACTIVE -> state == RunState.RUNNING || state == RunState.WAITING;
      case NOT_REACHED -> state == RunState.FAILED || state == RunState.CANCELLED;
      case TO_REVIEW -> row.candidates() > 0;
      case NAMED -> row.listed() > 0;
      case FAILED -> row.verdict() != null && !row.verdict().passes();
    };
  }

  /** Open candidates and open vetoes by target; row-level security hides others' candidates. */
  private Map<UUID, long[]> open(UUID campaignId) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        entities
            .createNativeQuery(
                "select target_id, count(*) as n, count(*) filter (where effect = 'VETO') as v"
                    + " from finding where campaign_id = :campaign and state = 'CANDIDATE'"
                    + " group by target_id",
                Tuple.class)
            .setParameter("campaign", campaignId)
            .getResultList();
    Map<UUID, long[]> counts = new HashMap<>();
    rows.forEach(
        row ->
            counts.put(
                row.get("target_id", UUID.class),
                new long[] {
                  ((Number) row.get("n")).longValue(), ((Number) row.get("v")).longValue()
                }));
    return counts;
  }
}
