package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.notice.text.AccountRow;
import org.zhengxun.notice.text.Figures;
import org.zhengxun.notice.text.QuarterAnnexes;
import org.zhengxun.notice.text.QuarterFigureList;
import org.zhengxun.notice.text.QuarterFigures;
import org.zhengxun.notice.text.SiteRow;
import org.zhengxun.tenancy.OrganisationRepository;

/** Makes the numbers and annexes of a notice from the records as they stand now. */
@ApplicationScoped
class ContentMaker {
  private final CampaignRecords records;
  private final NoticeSettings settings;
  private final OrganisationRepository organisations;
  private final CampaignRepository campaigns;

  ContentMaker(
      CampaignRecords records,
      NoticeSettings settings,
      OrganisationRepository organisations,
      CampaignRepository campaigns) {
    this.records = records;
    this.settings = settings;
    this.organisations = organisations;
    this.campaigns = campaigns;
  }

  /** A notice that is not issued yet, with the records of this moment. */
  Standing now(Notice notice) {
    return Standing.now(
        notice,
        settings.notes(notice.orgId()),
        make(campaigns.get(notice.campaignId()), notice.deadline()));
  }

  Content make(Campaign campaign, LocalDate deadline) {
    OfficeStyle style = settings.style(organisations.get(campaign.orgId()));
    NoticeRecords now = records.of(campaign.id());
    QuarterFigures quarter = quarter(campaign, deadline, style, now);
    Figures figures = QuarterFigureList.of(quarter, style.words());
    FigureSources sources = new FigureSources(quarter, now);
    return new Content(
        figures.figures(),
        sources.formulas(),
        FigureSources.GROUPS,
        sources.rows(),
        QuarterAnnexes.of(quarter, style.words()),
        warnings(now));
  }

  private static QuarterFigures quarter(
      Campaign campaign, LocalDate deadline, OfficeStyle style, NoticeRecords now) {
    return new QuarterFigures(
        campaign.year(),
        campaign.quarter(),
        style.area(),
        style.areaWord(),
        style.office(),
        style.coInspector(),
        style.basis(),
        style.reportTo(),
        deadline,
        now.registeredSites(),
        now.sites().size(),
        now.accounts().size(),
        style.decimals(),
        now.siteRows().stream().map(ContentMaker::site).toList(),
        now.accountRows().stream().map(ContentMaker::account).toList());
  }

  private static List<String> warnings(NoticeRecords now) {
    List<String> warnings = new ArrayList<>();
    now.openParts().forEach(part -> warnings.add(part + "检查尚未办结：没有结果的对象未计入检查数，请先在检查任务中确认“其余无问题”"));
    return warnings;
  }

  private static SiteRow site(RecordRow row) {
    return new SiteRow(
        row.targetId().toString(),
        row.name(),
        row.url(),
        row.code(),
        row.problem(),
        row.failed(),
        row.rectified());
  }

  private static AccountRow account(RecordRow row) {
    return new AccountRow(
        row.targetId().toString(),
        row.name(),
        row.unitName(),
        row.kind(),
        row.problem(),
        row.failed(),
        row.rectified());
  }
}
