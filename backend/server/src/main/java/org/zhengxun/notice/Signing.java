package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.rectification.Deadline;
import org.zhengxun.rectification.NoticeTasks;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Duties;
import org.zhengxun.tenancy.Scope;

/** The leader signs, which issues: numbers and annexes are frozen, tasks opened, units informed. */
@ApplicationScoped
public class Signing {
  private final NoticeRepository notices;
  private final CampaignRepository campaigns;
  private final ContentMaker contents;
  private final NoticePaper paper;
  private final FileStore store;
  private final NoticeTasks tasks;
  private final NoticeHistory history;
  private final Event<NoticeIssued> issued;
  private final Duties duties;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  Signing(
      NoticeRepository notices,
      CampaignRepository campaigns,
      ContentMaker contents,
      NoticePaper paper,
      FileStore store,
      NoticeTasks tasks,
      NoticeHistory history,
      Event<NoticeIssued> issued,
      Duties duties,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.notices = notices;
    this.campaigns = campaigns;
    this.contents = contents;
    this.paper = paper;
    this.store = store;
    this.tasks = tasks;
    this.history = history;
    this.issued = issued;
    this.duties = duties;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  /** What signing now would do. */
  @Transactional
  public Effect expect(Notice notice) {
    LocalDate today = LocalDate.now(clock);
    int serial = notices.nextSerial(notice.orgId(), notice.numberPrefix(), today.getYear());
    NoticeTasks.Effect effect = tasks.expect(notice.campaignId(), Deadline.day(notice.deadline()));
    return new Effect(notice.numberPrefix(), serial, effect.issued(), effect.moved());
  }

  /**
   * @param seen the hash of what the leader read
   * @param prefix 发文机关代字; null for the one set for the office
   * @param serial null for the next free one
   */
  @Transactional
  @Audited("notice.sign")
  public Notice sign(UUID id, int version, String seen, String prefix, Integer serial) {
    Notice notice = notices.get(id);
    scope.requireOwn(notice.orgId(), "该通报由" + notice.issuerName() + "签发");
    Campaign campaign = campaigns.toChange(notice.campaignId());
    notices.readAgain(notice); // of two leaders the second hears that the first one signed
    notice.requireSigning();
    notices.get(id, version);
    duties.requireOther(notice.orgId(), "该通报由您起草，请由其他领导签发", notice.draftedBy(), notice.savedBy());
    LocalDate today = LocalDate.now(clock);
    if (notice.deadline().isBefore(today)) {
      throw Problem.invalid("deadline", "整改期限早于签发日期，请退回修改");
    }
    NoticeNumber number = number(notice, prefix, serial, today.getYear());
    Standing standing = contents.now(notice);
    standing.requireSeen(seen);
    byte[] document = paper.issued(notice, standing, number, today);
    FileStore.Kept kept = store.keep(new ByteArrayInputStream(document));
    notice.issue(number, standing.text(), kept.sha256(), scope.actor(), clock.instant(), today);
    notices.add(new NoticeContent(notice.id(), standing.content()));
    NoticeTasks.Effect effect =
        tasks.carry(campaign.id(), Deadline.day(notice.deadline()), notice.title());
    campaign.close(clock.instant());
    campaigns.record(campaign, "通报印发：" + number.words());
    history.add(notice, "签发", number.words() + said(effect));
    audit.subject("notice", notice.id(), notice.title());
    audit.detail(number.words());
    notices.flush();
    issued.fire(new NoticeIssued(notice.id(), campaign.id(), notice.orgId()));
    return notice;
  }

  private NoticeNumber number(Notice notice, String prefix, Integer serial, int year) {
    String mark = prefix == null || prefix.isBlank() ? notice.numberPrefix() : prefix.strip();
    if (mark.isBlank()) {
      throw Problem.invalid("prefix", "请填写发文机关代字，如“咸政办发”；也可由系统管理员在设置中填写");
    }
    NoticeNumber number =
        new NoticeNumber(
            mark, year, serial == null ? notices.nextSerial(notice.orgId(), mark, year) : serial);
    if (notices.serialTaken(notice.orgId(), number)) {
      throw new Problem(ErrorCode.DUPLICATE, "发文字号" + number.words() + "已经使用，请换一个");
    }
    return number;
  }

  private static String said(NoticeTasks.Effect effect) {
    String issuedWords = effect.issued() > 0 ? "，随通报下达整改任务" + effect.issued() + "项" : "";
    return effect.moved() > 0 ? issuedWords + "，调整期限" + effect.moved() + "项" : issuedWords;
  }

  /**
   * @param issued tasks that would be issued with the notice
   * @param moved tasks already open that would get another deadline
   */
  public record Effect(String prefix, int serial, int issued, int moved) {}
}
