package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.notice.text.NoticeText;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Duties;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;

/** Writing and reviewing notices; {@link Signing} issues them. */
@ApplicationScoped
public class Notices {
  private final NoticeRepository notices;
  private final CampaignRepository campaigns;
  private final Drafting drafting;
  private final ContentMaker contents;
  private final NoticeSettings words;
  private final NoticeHistory history;
  private final OrganisationRepository organisations;
  private final Duties duties;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  Notices(
      NoticeRepository notices,
      CampaignRepository campaigns,
      Drafting drafting,
      ContentMaker contents,
      NoticeSettings words,
      NoticeHistory history,
      OrganisationRepository organisations,
      Duties duties,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.notices = notices;
    this.campaigns = campaigns;
    this.drafting = drafting;
    this.contents = contents;
    this.words = words;
    this.history = history;
    this.organisations = organisations;
    this.duties = duties;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  /** Drafts the notice of an inspection from its records. */
  @Transactional
  @Audited("notice.draft")
  public Notice draft(UUID campaignId) {
    Campaign campaign = campaigns.toChange(campaignId);
    campaign.requireBegun();
    notices
        .ofCampaign(campaignId)
        .ifPresent(
            other -> {
              throw new Problem(
                  ErrorCode.DUPLICATE,
                  "“" + campaign.title() + "”已有通报（" + other.state().label() + "）");
            });
    Notice notice =
        new Notice(
            campaign,
            organisations.get(campaign.orgId()).officeName(),
            words.numberPrefix(campaign.orgId()),
            drafting.draft(campaign),
            scope.actor(),
            clock.instant());
    notices.add(notice);
    history.add(notice, "起草通报", null);
    audit.subject("notice", notice.id(), notice.title());
    return notice;
  }

  @Transactional
  @Audited("notice.save")
  public Notice save(UUID id, int version, NewNotice data) {
    Notice notice = own(id, version);
    NoticeDraft draft = data.draft();
    NoticeText text = new NoticeText(draft.blocks());
    if (!text.numberable()) {
      throw Problem.invalid("blocks", "标题和段首的编号不超过九十九，请合并部分标题或删去部分段首");
    }
    Set<String> unknown =
        text.unknownTokens(contents.make(campaign(notice), draft.deadline()).asFigures());
    if (!unknown.isEmpty()) {
      throw Problem.invalid("blocks", "正文中有未知的数字“" + String.join("、", unknown) + "”，请删除或重新插入");
    }
    notice.save(draft, scope.actor(), clock.instant());
    notices.flush();
    return notice;
  }

  /** Words the text anew from the records; what was typed into it is lost. */
  @Transactional
  @Audited("notice.redraft")
  public Notice redraft(UUID id, int version) {
    Notice notice = own(id, version);
    notice.save(
        new NoticeDraft(
            notice.title(),
            notice.addressees(),
            notice.copies(),
            notice.deadline(),
            drafting.text(campaign(notice), notice.deadline())),
        scope.actor(),
        clock.instant());
    history.add(notice, "重新生成正文", null);
    notices.flush();
    return notice;
  }

  @Transactional
  @Audited("notice.submit")
  public Notice submit(UUID id, int version) {
    Notice notice = own(id, version);
    notice.submit();
    history.add(notice, "送审", "第" + notice.edition() + "稿");
    notices.flush();
    return notice;
  }

  /**
   * @param seen the hash of what the approver read
   */
  @Transactional
  @Audited("notice.approve")
  public Notice approve(UUID id, int version, String seen) {
    Notice notice = own(id, version);
    duties.requireOther(notice.orgId(), "该通报由您起草，请由其他审批员审核", notice.draftedBy(), notice.savedBy());
    notice.requireReview();
    contents.now(notice).requireSeen(seen);
    notice.approve(scope.actor(), clock.instant());
    history.add(notice, "审核通过", null);
    notices.flush();
    return notice;
  }

  /** The approver asks for changes. */
  @Transactional
  @Audited("notice.return")
  public Notice giveBack(UUID id, int version, String reason) {
    return back(id, version, NoticeState.REVIEW, reason);
  }

  /** The leader does not sign and asks for changes. */
  @Transactional
  @Audited("notice.decline")
  public Notice decline(UUID id, int version, String reason) {
    return back(id, version, NoticeState.SIGNING, reason);
  }

  private Notice back(UUID id, int version, NoticeState from, String reason) {
    Notice notice = own(id, version);
    notice.giveBack(from, reason.strip());
    history.add(notice, "退回修改", reason.strip());
    notices.flush();
    return notice;
  }

  @Transactional
  @Audited("notice.discard")
  public void discard(UUID id, int version) {
    Notice notice = own(id, version);
    notice.discard();
    history.add(notice, "作废", null);
  }

  private Campaign campaign(Notice notice) {
    return campaigns.get(notice.campaignId());
  }

  private Notice own(UUID id, int version) {
    Notice notice = notices.get(id);
    scope.requireOwn(notice.orgId(), "该通报由" + notice.issuerName() + "办理");
    audit.subject("notice", notice.id(), notice.title());
    return notices.get(id, version);
  }
}
