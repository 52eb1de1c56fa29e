package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Scope;

/** The inspector's side: drafts tasks from confirmed findings, one per unit. */
@ApplicationScoped
public class TaskDrafts {
  private final CampaignRepository campaigns;
  private final OpenFindings open;
  private final ItemMaker maker;
  private final TaskRepository tasks;
  private final History history;
  private final RectificationSettings settings;
  private final OrganisationRepository organisations;
  private final EntityManager entities;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  TaskDrafts(
      CampaignRepository campaigns,
      OpenFindings open,
      ItemMaker maker,
      TaskRepository tasks,
      History history,
      RectificationSettings settings,
      OrganisationRepository organisations,
      EntityManager entities,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.campaigns = campaigns;
    this.open = open;
    this.maker = maker;
    this.tasks = tasks;
    this.history = history;
    this.settings = settings;
    this.organisations = organisations;
    this.entities = entities;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  /** What drafting would make, and the terms the office usually gives. */
  @Transactional
  public TaskPreview preview(UUID campaignId) {
    Campaign campaign = campaigns.own(campaignId);
    Organisation office = organisations.get(campaign.orgId());
    return TaskPreview.of(
        OpenFindings.byUnit(open.of(campaignId)),
        settings.demands(office.id()),
        office.officeName(),
        settings.officeHoursEnd(office.id()));
  }

  /** Drafts one task for each unit concerned. */
  @Transactional
  @Audited("task.draft")
  public List<RectificationTask> draft(UUID campaignId, NewTasks data) {
    Campaign campaign = campaigns.own(campaignId);
    // two inspectors drafting at once would ask a unit twice
    entities.lock(campaign, LockModeType.PESSIMISTIC_WRITE);
    List<Finding> chosen = chosen(open.of(campaignId), data.findingIds());
    List<RectificationTask> drafted =
        draft(campaign, chosen, data.terms().terms(settings.officeHoursEnd(campaign.orgId())));
    drafted.forEach(task -> history.add(task, "起草任务", null));
    audit.subject("campaign", campaignId, campaign.title());
    audit.detail(drafted.size() + " 项任务，" + chosen.size() + " 个问题");
    return drafted;
  }

  /** Makes tasks for these findings of one inspection; how that came is the caller's to record. */
  List<RectificationTask> draft(Campaign campaign, List<Finding> findings, TaskTerms terms) {
    requireAhead(terms);
    Organisation issuer = organisations.get(campaign.orgId());
    List<RectificationTask> drafted = new ArrayList<>();
    for (Map.Entry<UUID, List<Finding>> unit : OpenFindings.byUnit(findings).entrySet()) {
      TaskPlan plan =
          TaskPlan.of(
              campaign, issuer, unit.getKey(), unit.getValue().getFirst().about().unitName());
      RectificationTask task = new RectificationTask(plan, terms, scope.actor(), clock.instant());
      tasks.add(task, maker.items(task, unit.getValue()));
      drafted.add(task);
    }
    return drafted;
  }

  @Transactional
  @Audited("task.change")
  public RectificationTask change(UUID id, int version, NewTerms terms) {
    RectificationTask task = own(id, version);
    TaskTerms changed = terms.terms(settings.officeHoursEnd(task.orgId()));
    requireAhead(changed);
    task.change(changed);
    entities.flush();
    return task;
  }

  @Transactional
  @Audited("task.discard")
  public RectificationTask discard(UUID id, int version) {
    RectificationTask task = own(id, version);
    task.discard();
    history.add(task, "撤销草稿", null);
    entities.flush();
    return task;
  }

  private void requireAhead(TaskTerms terms) {
    if (terms.deadline().at().isBefore(clock.instant())) {
      throw Problem.invalid("on", "整改期限不能早于现在");
    }
  }

  private RectificationTask own(UUID id, int version) {
    RectificationTask task = tasks.get(id);
    scope.requireOwn(task.orgId(), "该任务由" + task.issuerName() + "办理");
    audit.subject("task", task.id(), task.title() + "（" + task.unitName() + "）");
    return tasks.get(id, version);
  }

  private static List<Finding> chosen(List<Finding> open, List<UUID> ids) {
    List<Finding> chosen =
        ids == null ? open : open.stream().filter(f -> ids.contains(f.id())).toList();
    if (chosen.isEmpty()) {
      throw Problem.wrongState("没有需要下达整改任务的问题：已确认的问题都已整改，或已在整改任务中");
    }
    if (ids != null && chosen.size() != ids.size()) {
      throw Problem.invalid("findingIds", "有的问题已在整改任务中，或尚未确认，请刷新后重新选择");
    }
    return chosen;
  }
}
