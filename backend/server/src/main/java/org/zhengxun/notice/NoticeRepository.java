package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;

/**
 * Queries over notices; row-level security shows drafts to their office only, issued ones below.
 */
@ApplicationScoped
class NoticeRepository {
  private final EntityManager entities;

  NoticeRepository(EntityManager entities) {
    this.entities = entities;
  }

  Notice get(UUID id) {
    Notice notice = entities.find(Notice.class, id);
    if (notice == null) {
      throw Problem.notFound("通报");
    }
    return notice;
  }

  /** The notice as the actor saw it: refused when somebody changed it since. */
  Notice get(UUID id, int version) {
    Notice notice = get(id);
    SeenRow.requireStill(
        version, notice.version(), "该通报已由" + notice.savedByName() + "修改或办理，请刷新后再试");
    return notice;
  }

  /** What others did while a lock was waited for. */
  void readAgain(Notice notice) {
    entities.refresh(notice);
  }

  void add(Notice notice) {
    entities.persist(notice);
    entities.flush();
  }

  void add(NoticeStep step) {
    entities.persist(step);
  }

  void add(NoticeContent content) {
    entities.flush();
    entities.persist(content);
  }

  void flush() {
    entities.flush();
  }

  Optional<Notice> ofCampaign(UUID campaignId) {
    return entities
        .createQuery(
            "select n from Notice n where n.campaignId = :campaign and n.state <> :discarded",
            Notice.class)
        .setParameter("campaign", campaignId)
        .setParameter("discarded", NoticeState.DISCARDED)
        .getResultStream()
        .findFirst();
  }

  Content content(UUID noticeId) {
    return entities.find(NoticeContent.class, noticeId).content();
  }

  List<NoticeStep> steps(UUID noticeId) {
    return entities
        .createQuery(
            "select s from NoticeStep s where s.noticeId = :notice order by s.at, s.id",
            NoticeStep.class)
        .setParameter("notice", noticeId)
        .getResultList();
  }

  /** The next serial of an office's year under one prefix. */
  int nextSerial(UUID orgId, String prefix, int year) {
    Number last =
        (Number)
            entities
                .createNativeQuery(
                    "select coalesce(max(number_serial), 0) from notice"
                        + " where org_id = :org and number_prefix = :prefix and number_year = :year")
                .setParameter("org", orgId)
                .setParameter("prefix", prefix)
                .setParameter("year", year)
                .getSingleResult();
    return last.intValue() + 1;
  }

  boolean serialTaken(UUID orgId, NoticeNumber number) {
    return (Boolean)
        entities
            .createNativeQuery(
                "select exists (select 1 from notice where org_id = :org and number_prefix = :prefix"
                    + " and number_year = :year and number_serial = :serial)",
                Boolean.class)
            .setParameter("org", orgId)
            .setParameter("prefix", number.prefix())
            .setParameter("year", number.year())
            .setParameter("serial", number.serial())
            .getSingleResult();
  }

  List<Notice> inState(UUID orgId, NoticeState state) {
    return entities
        .createQuery(
            "select n from Notice n where n.orgId = :org and n.state = :state order by n.savedAt",
            Notice.class)
        .setParameter("org", orgId)
        .setParameter("state", state)
        .getResultList();
  }
}
