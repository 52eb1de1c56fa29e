package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.sheet.Export;

/** Takes a campaign's list of targets out of the product. */
@ApplicationScoped
public class TargetExport {
  private final CampaignRepository campaigns;
  private final RunReading reading;
  private final FindingRepository findings;
  private final AuditNote audit;

  TargetExport(
      CampaignRepository campaigns,
      RunReading reading,
      FindingRepository findings,
      AuditNote audit) {
    this.campaigns = campaigns;
    this.reading = reading;
    this.findings = findings;
    this.audit = audit;
  }

  /** The same targets as the list under the same filters. */
  @Transactional
  @Audited("campaign.export")
  public Export export(UUID campaignId, Part part, String words, UUID area, Situation situation) {
    Campaign campaign = campaigns.get(campaignId);
    List<TargetRow> rows = reading.targets(campaignId, part, words, area, situation);
    audit.subject("campaign", campaignId, campaign.title());
    audit.detail(part.label() + " " + rows.size() + " 个");
    return TargetSheet.of(part, rows, problems(campaignId));
  }

  private Map<UUID, String> problems(UUID campaignId) {
    return findings.confirmed(campaignId).stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.about().targetId(),
                Collectors.mapping(
                    Finding::wording,
                    Collectors.collectingAndThen(Collectors.toList(), TargetExport::together))));
  }

  /** One printed problem may stand for several rules; it is said once. */
  private static String together(List<String> wordings) {
    return wordings.stream().distinct().collect(Collectors.joining("；"));
  }
}
