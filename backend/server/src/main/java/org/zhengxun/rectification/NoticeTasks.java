package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.tenancy.OrganisationRepository;

/** What an issued notice does to tasks; called inside the transaction that issues it. */
@ApplicationScoped
public class NoticeTasks {
  private final CampaignRepository campaigns;
  private final OpenFindings open;
  private final TaskDrafts drafts;
  private final TaskIssue issue;
  private final TaskRepository tasks;
  private final History history;
  private final RectificationSettings settings;
  private final OrganisationRepository organisations;

  NoticeTasks(
      CampaignRepository campaigns,
      OpenFindings open,
      TaskDrafts drafts,
      TaskIssue issue,
      TaskRepository tasks,
      History history,
      RectificationSettings settings,
      OrganisationRepository organisations) {
    this.campaigns = campaigns;
    this.open = open;
    this.drafts = drafts;
    this.issue = issue;
    this.tasks = tasks;
    this.history = history;
    this.settings = settings;
    this.organisations = organisations;
  }

  /**
   * Opens tasks for findings that have none, issues drafts that wait, and gives whatever is still
   * open the notice's deadline; the first one stays in the history.
   */
  @Transactional
  public Effect carry(UUID campaignId, Deadline deadline, String noticeTitle) {
    Campaign campaign = campaigns.get(campaignId);
    List<Finding> missing = open.listed(campaignId);
    TaskTerms terms =
        new TaskTerms(
            deadline,
            settings.demands(campaign.orgId()),
            organisations.get(campaign.orgId()).officeName());
    int moved = 0;
    int issued = 0;
    for (RectificationTask task : tasks.ofCampaign(campaignId)) {
      if (task.state().open() && task.moveDeadline(deadline)) {
        history.add(
            task,
            "调整整改期限",
            "随《%s》调整为%s，原期限%s".formatted(noticeTitle, deadline.words(), task.firstDueWords()));
        moved++;
      } else if (task.state() == TaskState.DRAFT && issue.open(task).isEmpty()) {
        task.discard();
        history.add(task, "撤销草稿", "所列问题都已撤回或整改");
      } else if (task.state() == TaskState.DRAFT) {
        task.change(new TaskTerms(deadline, task.demands(), task.addressee()));
        issue.issue(task, "随通报下达");
        issued++;
      }
    }
    List<RectificationTask> opened = drafts.draft(campaign, missing, terms);
    opened.forEach(task -> issue.issue(task, "随通报下达"));
    return new Effect(opened.size() + issued, moved);
  }

  /** What {@link #carry} would do now. */
  @Transactional
  public Effect expect(UUID campaignId, Deadline deadline) {
    List<RectificationTask> all = tasks.ofCampaign(campaignId);
    long drafts =
        all.stream().filter(t -> t.state() == TaskState.DRAFT && !issue.open(t).isEmpty()).count();
    long moved =
        all.stream().filter(t -> t.state().open() && !t.due().at().equals(deadline.at())).count();
    int missing = OpenFindings.byUnit(open.listed(campaignId)).size();
    return new Effect(missing + (int) drafts, (int) moved);
  }

  /**
   * @param issued tasks issued with the notice
   * @param moved tasks that were open already and got the notice's deadline
   */
  public record Effect(int issued, int moved) {}
}
