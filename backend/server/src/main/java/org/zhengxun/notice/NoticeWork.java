package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengxun.shared.work.WaitingItem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.WorkSource;

/** What waits for somebody among the notices, for the desk. */
@ApplicationScoped
public class NoticeWork implements WorkSource {
  private final NoticeRepository notices;

  NoticeWork(NoticeRepository notices) {
    this.notices = notices;
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
