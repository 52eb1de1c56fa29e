package org.zhengxun.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Scope;

/** Queries over campaigns and their targets; row-level security narrows them to the scope. */
@ApplicationScoped
public class CampaignRepository {
  private final EntityManager entities;
  private final Scope scope;
  private final Clock clock;

  CampaignRepository(EntityManager entities, Scope scope, Clock clock) {
    this.entities = entities;
    this.scope = scope;
    this.clock = clock;
  }

  public Optional<Campaign> find(UUID id) {
    return Optional.ofNullable(entities.find(Campaign.class, id));
  }

  public Campaign get(UUID id) {
    return find(id).orElseThrow(() -> Problem.notFound("检查任务"));
  }

  /** The campaign, held until the end of the transaction, so that two jobs never both end it. */
  public Campaign lock(UUID id) {
    return entities.find(Campaign.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * The office's campaign for a command that changes its records. Commands on one campaign wait for
   * each other, so that nothing is entered beside a part being closed or a notice being signed.
   */
  public Campaign toChange(UUID id) {
    Campaign campaign = own(id);
    entities.refresh(campaign, LockModeType.PESSIMISTIC_WRITE);
    return campaign;
  }

  /** The campaign, when the actor's office runs it. */
  public Campaign own(UUID id) {
    Campaign campaign = get(id);
    scope.requireOwn(campaign.orgId(), "“" + campaign.title() + "”由组织检查的单位办理");
    return campaign;
  }

  /** The office's own campaigns that go on. */
  public List<Campaign> open(UUID orgId) {
    return entities
        .createQuery(
            "select c from Campaign c where c.orgId = :org and c.state not in :over order by c.id",
            Campaign.class)
        .setParameter("org", orgId)
        .setParameter("over", List.of(CampaignState.CLOSED, CampaignState.DISCARDED))
        .getResultList();
  }

  /** The office's last census whose notice is issued. */
  public Optional<UUID> lastTold(UUID orgId) {
    return entities
        .createQuery(
            "select c.id from Campaign c where c.orgId = :org and c.state = :closed"
                + " and c.kind = :census order by c.closedAt desc",
            UUID.class)
        .setParameter("org", orgId)
        .setParameter("closed", CampaignState.CLOSED)
        .setParameter("census", CampaignKind.CENSUS)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** A target of this campaign. */
  public Target target(UUID campaignId, UUID id) {
    Target target = target(id);
    if (!target.campaignId().equals(campaignId)) {
      throw Problem.notFound("检查对象");
    }
    return target;
  }

  public Target target(UUID id) {
    Target target = entities.find(Target.class, id);
    if (target == null) {
      throw Problem.notFound("检查对象");
    }
    return target;
  }

  /** All targets of one part in their order of print. */
  public List<Target> targets(UUID campaignId, Part part) {
    return entities
        .createQuery(
            "select t from Target t where t.campaignId = :campaign and t.part = :part"
                + " order by t.position",
            Target.class)
        .setParameter("campaign", campaignId)
        .setParameter("part", part)
        .getResultList();
  }

  public long count(UUID campaignId, Part part) {
    return entities
        .createQuery(
            "select count(t) from Target t where t.campaignId = :campaign and t.part = :part",
            Long.class)
        .setParameter("campaign", campaignId)
        .setParameter("part", part)
        .getSingleResult();
  }

  /** Targets of a part with a result, or of a part that the inspector closed. */
  public long countChecked(UUID campaignId, Part part) {
    return ((Number)
            entities
                .createNativeQuery(
                    """
                    select count(*) from campaign_target t
                    where t.campaign_id = :campaign and t.part = :part and (
                      exists (select 1 from part_closing p where p.campaign_id = :campaign
                        and p.part = :part and p.reopened_at is null)
                      or exists (select 1 from result_row w where w.target_id = t.id
                        and w.state = 'VALID')
                      or exists (select 1 from finding f where f.target_id = t.id
                        and f.state not in ('CANDIDATE', 'DISMISSED', 'JOINED')))
                    """)
                .setParameter("campaign", campaignId)
                .setParameter("part", part.name())
                .getSingleResult())
        .longValue();
  }

  public List<Target> targets(Collection<UUID> ids) {
    return entities
        .createQuery("select t from Target t where t.id in :ids", Target.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The standing closing of a part, if the inspector closed it. */
  public Optional<PartClosing> closing(UUID campaignId, Part part) {
    return entities
        .createQuery(
            "select c from PartClosing c where c.campaignId = :campaign and c.part = :part"
                + " and c.reopenedAt is null",
            PartClosing.class)
        .setParameter("campaign", campaignId)
        .setParameter("part", part)
        .getResultStream()
        .findFirst();
  }

  /** Whether every part is closed and no candidate is left to review: its notice is what is due. */
  public boolean awaitsNotice(UUID campaignId) {
    return (Boolean)
        entities
            .createNativeQuery(
                """
                select not exists (select 1 from finding f
                    where f.campaign_id = :campaign and f.state = 'CANDIDATE')
                  and not exists (select 1 from campaign_target t
                    where t.campaign_id = :campaign and not exists (select 1 from part_closing p
                      where p.campaign_id = :campaign and p.part = t.part
                        and p.reopened_at is null))
                """)
            .setParameter("campaign", campaignId)
            .getSingleResult();
  }

  /** The office's campaigns past their review: what is left is to have problems mended and told. */
  public List<Campaign> awaitingNotice(UUID orgId) {
    return open(orgId).stream()
        .filter(c -> c.state() == CampaignState.REVIEW && awaitsNotice(c.id()))
        .toList();
  }

  /** Writes a line into the campaign's record. */
  public void record(Campaign campaign, String words) {
    entities.persist(
        new CampaignEvent(campaign, clock.instant(), scope.actor().personName(), words));
  }

  List<CampaignEvent> events(UUID campaignId) {
    return entities
        .createQuery(
            "select e from CampaignEvent e where e.campaignId = :campaign order by e.at desc,"
                + " e.id desc",
            CampaignEvent.class)
        .setParameter("campaign", campaignId)
        .getResultList();
  }
}
