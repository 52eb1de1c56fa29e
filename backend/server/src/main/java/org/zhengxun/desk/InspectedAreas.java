package org.zhengxun.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.figures.CampaignFigures;
import org.zhengxun.inspection.figures.Figures;
import org.zhengxun.inspection.figures.TargetResult;

/** Adds an inspection's figures to the areas' rows. */
@ApplicationScoped
class InspectedAreas {
  private final CampaignFigures figures;
  private final CampaignRepository campaigns;

  InspectedAreas(CampaignFigures figures, CampaignRepository campaigns) {
    this.figures = figures;
    this.campaigns = campaigns;
  }

  /** The rows with the targets of the inspection in place of the registers' present counts. */
  List<DeskView.AreaRow> of(UUID campaign, List<DeskView.AreaRow> rows) {
    Figures all = figures.of(campaign);
    Map<UUID, Sum> sums = new HashMap<>();
    for (Part part : Part.values()) {
      for (TargetResult result : all.results(part)) {
        sums.computeIfAbsent(result.target().areaId(), id -> new Sum()).add(part, result);
      }
    }
    return rows.stream()
        .map(row -> sums.getOrDefault(row.areaId(), new Sum()).row(row, campaign))
        .toList();
  }

  /** The rows of an office without an inspection of its own: each with what its area told last. */
  List<DeskView.AreaRow> told(List<DeskView.AreaRow> rows) {
    return rows.stream().map(this::told).toList();
  }

  private DeskView.AreaRow told(DeskView.AreaRow row) {
    return campaigns
        .lastTold(row.areaId())
        .map(
            campaign -> {
              Figures all = figures.of(campaign);
              Sum sum = new Sum();
              for (Part part : Part.values()) {
                all.results(part).forEach(result -> sum.add(part, result));
              }
              return sum.row(row, campaign);
            })
        .orElse(row);
  }

  private static final class Sum {
    private long sites;
    private long accounts;
    private long problems;
    private long checked;
    private long failed;

    void add(Part part, TargetResult result) {
      if (part == Part.SITES) {
        sites++;
        problems += result.named() ? 1 : 0;
      } else {
        accounts++;
        checked += result.checked() ? 1 : 0;
        failed += !result.verdict().passes() ? 1 : 0;
      }
    }

    DeskView.AreaRow row(DeskView.AreaRow row, UUID campaign) {
      return new DeskView.AreaRow(
          row.areaId(), row.name(), sites, problems, accounts, checked, failed, campaign);
    }
  }
}
