package org.zhengxun.inspection.figures;

import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingState;
import org.zhengxun.inspection.result.ResultRepository;
import org.zhengxun.inspection.result.ResultRow;
import org.zhengxun.inspection.score.PortalResult;

/** Computes a campaign's figures and annex rows from its records, afresh each time. */
@ApplicationScoped
public class CampaignFigures {
  private final CampaignRepository campaigns;
  private final FindingRepository findings;
  private final ResultRepository results;
  private final Scores scores;

  CampaignFigures(
      CampaignRepository campaigns,
      FindingRepository findings,
      ResultRepository results,
      RuleBook rules) {
    this.campaigns = campaigns;
    this.findings = findings;
    this.results = results;
    this.scores = new Scores(rules.edition());
  }

  @Transactional
  public Figures of(UUID campaignId) {
    campaigns.get(campaignId);
    Map<UUID, List<Finding>> byTarget =
        findings.confirmed(campaignId).stream()
            .collect(Collectors.groupingBy(finding -> finding.about().targetId()));
    Map<Part, List<TargetResult>> all = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      all.put(part, results(campaignId, part, byTarget));
    }
    return new Figures(all);
  }

  private List<TargetResult> results(
      UUID campaignId, Part part, Map<UUID, List<Finding>> byTarget) {
    boolean closed = campaigns.closing(campaignId, part).isPresent();
    Map<UUID, List<ResultRow>> rows =
        results.rows(campaignId, part).stream().collect(Collectors.groupingBy(ResultRow::targetId));
    return campaigns.targets(campaignId, part).stream()
        .map(
            target ->
                result(
                    target,
                    closed,
                    byTarget.getOrDefault(target.id(), List.of()),
                    rows.getOrDefault(target.id(), List.of())))
        .toList();
  }

  private TargetResult result(
      Target target, boolean closed, List<Finding> confirmed, List<ResultRow> rows) {
    Optional<PortalResult> score = scores.score(target, confirmed);
    return new TargetResult(
        target,
        closed || !rows.isEmpty() || !confirmed.isEmpty(),
        scores.verdict(score, confirmed),
        score.flatMap(PortalResult::total).map(points -> points.toBigDecimal(2)).orElse(null),
        confirmed,
        rows.stream().map(ResultRow::id).toList());
  }

  /** The rows of a part's annex: the lists' rows in their order, then what the machine found. */
  @Transactional
  public List<AnnexRow> annex(UUID campaignId, Part part) {
    Figures figures = of(campaignId);
    Map<UUID, TargetResult> byTarget = new LinkedHashMap<>();
    figures.results(part).forEach(result -> byTarget.put(result.target().id(), result));
    List<AnnexRow> annex = new ArrayList<>();
    for (ResultRow row : results.rows(campaignId, part)) {
      TargetResult result = byTarget.get(row.targetId());
      List<Finding> behind =
          result.findings().stream()
              .filter(finding -> finding.listed() && row.id().equals(finding.rowId()))
              .toList();
      if (!behind.isEmpty()) {
        annex.add(row(result, row, annex.size() + 1, behind));
      }
    }
    for (TargetResult result : byTarget.values()) {
      result.findings().stream()
          .filter(finding -> finding.listed() && finding.rowId() == null)
          .collect(Collectors.groupingBy(f -> f.rule().rule(), LinkedHashMap::new, toList()))
          .values()
          .forEach(same -> annex.add(machine(result, annex.size() + 1, same)));
    }
    return List.copyOf(annex);
  }

  private static AnnexRow row(
      TargetResult result, ResultRow row, int position, List<Finding> behind) {
    return new AnnexRow(
        result.target(),
        row.id(),
        position,
        result.verdict(),
        row.wording(),
        row.rectification(),
        mended(behind),
        ids(behind));
  }

  private static AnnexRow machine(TargetResult result, int position, List<Finding> same) {
    return new AnnexRow(
        result.target(),
        null,
        position,
        result.verdict(),
        same.getFirst().rule().ruleWords(),
        "",
        mended(same),
        ids(same));
  }

  private static boolean mended(List<Finding> findings) {
    return findings.stream().allMatch(finding -> finding.state() == FindingState.CLOSED);
  }

  private static List<UUID> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }
}
