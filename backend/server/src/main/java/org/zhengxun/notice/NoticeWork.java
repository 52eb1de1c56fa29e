package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.shared.work.WaitingItem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.WorkSource;

/** What waits for somebody among the notices, for the desk. */
@ApplicationScoped
public class NoticeWork implements WorkSource {
  private final NoticeRepository notices;
  private final CampaignRepository campaigns;

  NoticeWork(NoticeRepository notices, CampaignRepository campaigns) {
    this.notices = notices;
    this.campaigns = campaigns;
  }

  @Override
  @Transactional
  public List<WaitingItem> waitingFor(Actor actor) {
    List<WaitingItem> waiting = new ArrayList<>();
    if (actor.has(Role.INSPECTOR)) {
      notices
          .inState(actor.orgId(), NoticeState.DRAFT)
          .forEach(
              n ->
                  waiting.add(
                      of(
                          n,
                          n.returnReason() == null
                              ? "第" + n.edition() + "稿"
                              : "被退回：" + n.returnReason(),
                          n.savedAt(),
                          "继续起草")));
      campaigns.awaitingNotice(actor.orgId()).stream()
          .filter(campaign -> notices.ofCampaign(campaign.id()).isEmpty())
          .forEach(campaign -> waiting.add(toDraft(campaign)));
    }
    if (actor.has(Role.APPROVER)) {
      notices
          .inState(actor.orgId(), NoticeState.REVIEW)
          .forEach(n -> waiting.add(of(n, n.savedByName() + "已送审", n.savedAt(), "审核")));
    }
    if (actor.has(Role.LEADER)) {
      notices
          .inState(actor.orgId(), NoticeState.SIGNING)
          .forEach(n -> waiting.add(of(n, n.reviewedByName() + "已审核", n.reviewedAt(), "签发")));
    }
    return waiting;
  }

  private static WaitingItem toDraft(Campaign campaign) {
    return new WaitingItem(
        WaitingItem.Kind.NOTICE,
        "起草通报",
        campaign.title(),
        "检查结果已全部确认，尚未起草通报",
        null,
        null,
        "/notices?draft=1&campaign=" + campaign.id(),
        "去起草");
  }

  private static WaitingItem of(Notice n, String hint, Instant since, String action) {
    return new WaitingItem(
        WaitingItem.Kind.NOTICE,
        n.title(),
        n.campaignTitle(),
        hint,
        since,
        null,
        "/notices/" + n.id(),
        action);
  }
}
