package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.figures.AnnexRow;
import org.zhengxun.inspection.figures.CampaignFigures;
import org.zhengxun.inspection.figures.Figures;
import org.zhengxun.inspection.figures.TargetResult;

/** Reads from an inspection what its notice says. */
@ApplicationScoped
class CampaignRecords {
  private final CampaignFigures figures;
  private final CampaignRepository campaigns;

  CampaignRecords(CampaignFigures figures, CampaignRepository campaigns) {
    this.figures = figures;
    this.campaigns = campaigns;
  }

  NoticeRecords of(UUID campaignId) {
    Figures now = figures.of(campaignId);
    return new NoticeRecords(
        now.results(Part.SITES).size(),
        checked(now, Part.SITES),
        checked(now, Part.ACCOUNTS),
        annex(campaignId, now, Part.SITES),
        annex(campaignId, now, Part.ACCOUNTS),
        Arrays.stream(Part.values())
            .filter(part -> !now.results(part).isEmpty())
            .filter(part -> campaigns.closing(campaignId, part).isEmpty())
            .map(Part::label)
            .toList());
  }

  private static List<RecordRow> checked(Figures figures, Part part) {
    return figures.results(part).stream()
        .filter(TargetResult::checked)
        .map(
            result ->
                row(
                    result.target(),
                    "",
                    !result.verdict().passes(),
                    !result.atFault() || result.rectified()))
        .toList();
  }

  private List<RecordRow> annex(UUID campaignId, Figures now, Part part) {
    List<RecordRow> rows = new ArrayList<>();
    for (AnnexRow row : figures.annex(campaignId, part)) {
      rows.add(row(row.target(), row.wording(), !row.verdict().passes(), row.rectified()));
    }
    // a portal may fail by its points alone, without any finding that is named
    now.results(part).stream()
        .filter(result -> result.checked() && !result.verdict().passes() && !result.named())
        .map(result -> row(result.target(), failedBy(result), true, result.rectified()))
        .forEach(rows::add);
    return rows;
  }

  private static String failedBy(TargetResult result) {
    return result.score() == null ? "存在单项否决问题" : "检查得分" + result.score() + "分，低于60分";
  }

  private static RecordRow row(Target target, String problem, boolean failed, boolean rectified) {
    return new RecordRow(
        target.id(),
        target.part(),
        target.name(),
        target.code() == null ? "" : target.code(),
        target.url() == null ? "" : target.url().replaceFirst("/$", ""),
        target.unitId(),
        target.unitName(),
        target.kindLabel(),
        problem,
        failed,
        rectified);
  }
}
