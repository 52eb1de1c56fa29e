package org.zhengxun.rectification;

import java.util.UUID;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.shared.time.Quarter;
import org.zhengxun.tenancy.Organisation;

/** Who asks whom about which inspection. */
public record TaskPlan(
    UUID issuerId,
    String issuerName,
    UUID unitId,
    String unitName,
    UUID campaignId,
    String campaignTitle,
    int year,
    int quarter) {

  static TaskPlan of(Campaign campaign, Organisation issuer, UUID unitId, String unitName) {
    return new TaskPlan(
        issuer.id(),
        issuer.officeName(),
        unitId,
        unitName,
        campaign.id(),
        campaign.title(),
        campaign.year(),
        campaign.quarter());
  }

  /** 2025年第一季度检查问题整改. */
  String title() {
    return new Quarter(year, quarter).words() + "检查问题整改";
  }
}
