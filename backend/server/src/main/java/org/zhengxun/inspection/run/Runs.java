package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.CampaignState;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.Target;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.job.Jobs;
import org.zhengxun.shared.problem.Problem;

/** Starts and cancels the machine run of a campaign: one durable job per site. */
@ApplicationScoped
public class Runs {
  private final CampaignRepository campaigns;
  private final RunRepository repository;
  private final Jobs jobs;
  private final Clock clock;
  private final AuditNote audit;

  Runs(
      CampaignRepository campaigns,
      RunRepository repository,
      Jobs jobs,
      Clock clock,
      AuditNote audit) {
    this.campaigns = campaigns;
    this.repository = repository;
    this.jobs = jobs;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  @Audited("campaign.run")
  public void start(UUID campaignId, NewRun data) {
    Campaign campaign = campaigns.toChange(campaignId);
    List<Target> sites = chosen(campaign, data);
    campaign.startRun();
    for (Target site : sites) {
      repository.latest(site.id()).ifPresent(TargetRun::replaced);
    }
    repository.flush(); // a target has one latest run at any moment
    for (Target site : sites) {
      TargetRun run = new TargetRun(site, clock.instant());
      repository.add(run);
      jobs.enqueue(
          InspectSite.KIND, run.id().toString(), new InspectSite.Order(run.id(), campaign.orgId()));
    }
    campaigns.record(campaign, "开始机器检查，网站 " + sites.size() + " 个");
    audit.subject("campaign", campaign.id(), campaign.title());
    audit.detail("网站 " + sites.size() + " 个");
  }

  /** What waits ends at once; what runs ends within a second or two. */
  @Transactional
  @Audited("campaign.cancelRun")
  public void cancel(UUID campaignId) {
    Campaign campaign = campaigns.toChange(campaignId);
    if (campaign.state() != CampaignState.RUNNING) {
      throw Problem.wrongState("当前没有正在进行的机器检查");
    }
    for (TargetRun run : repository.ofCampaign(campaignId)) {
      repository.hold(run); // or its job begins meanwhile, and nobody tells it to stop
      if (run.state() == RunState.WAITING) {
        jobs.remove(InspectSite.KIND, run.id().toString());
      }
      if (run.state() == RunState.RUNNING && !jobs.known(InspectSite.KIND, run.id().toString())) {
        run.cancelled(clock.instant()); // its job was given up: nobody would obey
      }
      run.cancel(clock.instant());
    }
    campaigns.record(campaign, "取消机器检查");
    if (repository.allOver(campaignId)) {
      campaign.endRun();
    }
    audit.subject("campaign", campaign.id(), campaign.title());
  }

  private List<Target> chosen(Campaign campaign, NewRun data) {
    List<Target> sites =
        campaigns.targets(campaign.id(), Part.SITES).stream()
            .filter(site -> site.url() != null && !site.url().isBlank())
            .toList();
    if (data != null && data.targets() != null && !data.targets().isEmpty()) {
      Set<UUID> wanted = new HashSet<>(data.targets());
      sites = sites.stream().filter(site -> wanted.contains(site.id())).toList();
    }
    if (sites.isEmpty()) {
      throw Problem.invalid("targets", "没有可以由机器检查的网站");
    }
    return sites;
  }
}
