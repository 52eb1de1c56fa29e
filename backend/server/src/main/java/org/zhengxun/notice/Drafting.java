package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.notice.text.QuarterTemplate;
import org.zhengxun.notice.text.TextBlock;
import org.zhengxun.shared.time.Quarter;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;

/** Makes the first draft of a notice: title, addressees, and the text with its numbers bound. */
@ApplicationScoped
class Drafting {
  private final ContentMaker contents;
  private final NoticeSettings settings;
  private final OrganisationRepository organisations;
  private final Clock clock;

  Drafting(
      ContentMaker contents,
      NoticeSettings settings,
      OrganisationRepository organisations,
      Clock clock) {
    this.contents = contents;
    this.settings = settings;
    this.organisations = organisations;
    this.clock = clock;
  }

  NoticeDraft draft(Campaign campaign) {
    UUID org = campaign.orgId();
    Organisation area = organisations.get(org);
    AreaWords words = AreaWords.of(area);
    LocalDate deadline = LocalDate.now(clock).plusDays(settings.deadlineDays(org));
    String issuer = settings.titleWithIssuer(org) ? area.officeName() : "";
    String addressees = settings.addressees(org, words);
    String copies = settings.copies(org);
    return new NoticeDraft(
        title(issuer, campaign, words), addressees, copies, deadline, text(campaign, deadline));
  }

  /** The text as the template words it from the records as they stand now. */
  List<TextBlock> text(Campaign campaign, LocalDate deadline) {
    return QuarterTemplate.standard().draft(contents.make(campaign, deadline).asFigures()).blocks();
  }

  private static String title(String issuer, Campaign campaign, AreaWords words) {
    return "%s关于%s%s政府网站与政务新媒体检查情况的通报"
        .formatted(issuer, new Quarter(campaign.year(), campaign.quarter()).words(), words.whole());
  }
}
