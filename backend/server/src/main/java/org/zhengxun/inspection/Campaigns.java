package org.zhengxun.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.page.Listing;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.page.SortKey;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;

/** Plans inspections, lists them, closes them. */
@ApplicationScoped
public class Campaigns {
  private static final List<String> DISCARDED = List.of(CampaignState.DISCARDED.name());

  private final EntityManager entities;
  private final CampaignRepository repository;
  private final TargetPlan plan;
  private final OrganisationRepository organisations;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  Campaigns(
      EntityManager entities,
      CampaignRepository repository,
      TargetPlan plan,
      OrganisationRepository organisations,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.entities = entities;
    this.repository = repository;
    this.plan = plan;
    this.organisations = organisations;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public Page<CampaignView> list(PageRequest page, CampaignFilter filter) {
    List<String> states =
        filter.states == null ? List.of() : filter.states.stream().map(Enum::name).toList();
    return Listing.of(entities, Campaign.class, "campaign c")
        .where("c.year = :year", "year", filter.year)
        .where("c.state in (:states)", "states", states)
        .where("c.state not in (:hidden)", "hidden", states.isEmpty() ? DISCARDED : null)
        .where("c.org_id = :office", "office", filter.mine ? scope.org() : null)
        .search(filter.q, "c.title")
        .sort("planned", SortKey.time("c.planned_at"))
        .sort("title", SortKey.chinese("c.title"))
        .sort("timePoint", SortKey.time("c.time_point"))
        .page(page)
        .map(this::view);
  }

  @Transactional
  public CampaignView get(UUID id) {
    return view(repository.get(id));
  }

  @Transactional
  public List<CampaignEventView> events(UUID id) {
    return repository.events(repository.get(id).id()).stream().map(CampaignEvent::view).toList();
  }

  /** Copies the targets from the register as it stands now. */
  @Transactional
  @Audited("campaign.plan")
  public CampaignView plan(NewCampaign data) {
    Campaign campaign = new Campaign(data, scope.actor(), clock.instant());
    scope.org();
    if (titleTaken(campaign)) {
      throw new Problem(ErrorCode.DUPLICATE, "本单位已有名为“" + campaign.title() + "”的检查任务");
    }
    boolean listed = data.kind() == CampaignKind.LIST;
    if (listed && (data.targets() == null || data.targets().isEmpty())) {
      throw Problem.invalid("targets", "抽查须选择至少一个对象");
    }
    List<Target> targets = plan.targets(campaign, listed ? data.targets() : null);
    if (targets.isEmpty()) {
      throw Problem.invalid("targets", "名录中没有处于正常状态的网站和账号");
    }
    entities.persist(campaign);
    targets.forEach(entities::persist);
    repository.record(campaign, "制定检查计划，对象 " + targets.size() + " 个");
    audit.subject("campaign", campaign.id(), campaign.title());
    audit.detail("对象 " + targets.size() + " 个");
    entities.flush();
    return view(campaign);
  }

  /** Withdraws a plan before anything was done; its records stay. */
  @Transactional
  @Audited("campaign.discard")
  public void discard(UUID id, int version) {
    Campaign campaign = repository.toChange(id);
    audit.subject("campaign", id, campaign.title());
    SeenRow.requireStill(version, campaign.version(), "“" + campaign.title() + "”已有变化，请刷新后再办理");
    campaign.discard();
    repository.record(campaign, "作废检查计划");
  }

  private boolean titleTaken(Campaign campaign) {
    return entities
            .createQuery(
                "select count(c) from Campaign c where c.orgId = :org and c.title = :title"
                    + " and c.state <> :discarded",
                Long.class)
            .setParameter("discarded", CampaignState.DISCARDED)
            .setParameter("org", campaign.orgId())
            .setParameter("title", campaign.title())
            .getSingleResult()
        > 0;
  }

  /** Candidates are seen by their office alone: for others the review ends with the notice. */
  private String stage(Campaign c) {
    boolean own = c.orgId().equals(scope.actor().orgId());
    return own && c.state() == CampaignState.REVIEW && repository.awaitsNotice(c.id())
        ? "待通报"
        : c.state().label();
  }

  CampaignView view(Campaign c) {
    return new CampaignView(
        c.id(),
        c.title(),
        c.year(),
        c.quarter(),
        c.timePoint(),
        c.kind(),
        c.state(),
        stage(c),
        c.orgId(),
        organisations.get(c.orgId()).officeName(),
        repository.count(c.id(), Part.SITES),
        repository.count(c.id(), Part.ACCOUNTS),
        repository.closing(c.id(), Part.SITES).map(CampaignView.Closing::of).orElse(null),
        repository.closing(c.id(), Part.ACCOUNTS).map(CampaignView.Closing::of).orElse(null),
        c.plannedAt(),
        c.plannedByName(),
        c.closedAt(),
        c.orgId().equals(scope.actor().orgId()),
        c.version());
  }
}
