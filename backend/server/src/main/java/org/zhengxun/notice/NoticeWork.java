package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;

/** What waits for somebody among the notices, for the desk. */
@ApplicationScoped
public class NoticeWork {
  private final NoticeRepository notices;

  NoticeWork(NoticeRepository notices) {
    this.notices = notices;
  }

  @Transactional
  public List<Waiting> waitingFor(Actor actor) {
    List<Waiting> waiting = new ArrayList<>();
    if (actor.orgId() == null) {
      return waiting;
    }
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

  private static Waiting of(Notice n, String hint, Instant since, String action) {
    return new Waiting(
        n.title(), n.campaignTitle(), hint, since, null, "/notices/" + n.id(), action);
  }

  /**
   * One line of the desk.
   *
   * @param subject the inspection it is about
   * @param hint what is known already
   * @param since when it arrived
   * @param deadline null: a notice has none of its own
   * @param link the page in the screens
   * @param action the verb on its button
   */
  public record Waiting(
      String title,
      String subject,
      String hint,
      Instant since,
      Instant deadline,
      String link,
      String action) {}
}
