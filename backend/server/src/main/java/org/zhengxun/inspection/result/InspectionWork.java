package org.zhengxun.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.CampaignState;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingState;
import org.zhengxun.shared.work.WaitingItem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.WorkSource;

/** What waits for an inspector in the office's open campaigns, for the desk. */
@ApplicationScoped
public class InspectionWork implements WorkSource {
  private final CampaignRepository campaigns;
  private final FindingRepository findings;
  private final ResultRepository repository;
  private final Results results;

  InspectionWork(
      CampaignRepository campaigns,
      FindingRepository findings,
      ResultRepository repository,
      Results results) {
    this.campaigns = campaigns;
    this.findings = findings;
    this.repository = repository;
    this.results = results;
  }

  @Override
  @Transactional
  public List<WaitingItem> waitingFor(Actor actor) {
    List<WaitingItem> waiting = new ArrayList<>();
    if (actor.has(Role.INSPECTOR)) {
      campaigns.open(actor.orgId()).forEach(campaign -> add(waiting, campaign));
    }
    return waiting;
  }

  private void add(List<WaitingItem> waiting, Campaign campaign) {
    String page = "/campaigns/" + campaign.id();
    if (campaign.state() == CampaignState.PLANNED) {
      waiting.add(
          new WaitingItem(
              WaitingItem.Kind.INSPECTION,
              "开始机器检查",
              campaign.title(),
              "计划已制定，尚未开始",
              campaign.plannedAt(),
              null,
              page,
              "去检查"));
      return;
    }
    long open = findings.countMachine(campaign.id(), List.of(FindingState.CANDIDATE));
    if (open > 0) {
      waiting.add(candidates(campaign, open));
    }
    if (campaign.state() == CampaignState.REVIEW) {
      List<ResultImport> lists = toApply(campaign);
      lists.forEach(list -> waiting.add(toApply(campaign, list, page)));
      for (Part part : Part.values()) {
        if (lists.stream().noneMatch(list -> list.part() == part)
            && campaigns.count(campaign.id(), part) > 0
            && campaigns.closing(campaign.id(), part).isEmpty()) {
          waiting.add(toEnter(campaign, part, page));
        }
      }
    }
  }

  /** Checked lists that only wait to be entered; what they hold comes before any confirmation. */
  private List<ResultImport> toApply(Campaign campaign) {
    List<ResultImport> all = repository.imports(campaign.id());
    return all.stream()
        .filter(list -> list.state() == ResultImport.State.CHECKED && list.faults().isEmpty())
        .filter(list -> all.stream().noneMatch(list::replacedBy))
        .toList();
  }

  /** What is due before the first row is its entry; the confirmation of the rest comes after it. */
  private WaitingItem toEnter(Campaign campaign, Part part, String page) {
    long all = campaigns.count(campaign.id(), part);
    int without = results.without(campaign.id(), part);
    boolean none = without == all;
    return new WaitingItem(
        WaitingItem.Kind.INSPECTION,
        part.label() + "人工检查",
        campaign.title(),
        none
            ? "人工检查结果尚未录入：" + part.label() + " " + all + " 个（导入清单，或确认均无问题）"
            : without + " 个对象未列出问题，待确认",
        null,
        null,
        page + "?tab=manual&part=" + part,
        none ? "去录入" : "去确认");
  }

  private static WaitingItem toApply(Campaign campaign, ResultImport list, String page) {
    return new WaitingItem(
        WaitingItem.Kind.INSPECTION,
        "确认导入检查结果",
        campaign.title(),
        list.fileName() + "，" + list.rows().size() + " 条",
        list.checkedAt(),
        null,
        page + "/import/" + list.id(),
        "去确认");
  }

  private static WaitingItem candidates(Campaign campaign, long open) {
    return new WaitingItem(
        WaitingItem.Kind.REVIEW,
        "复核候选问题",
        campaign.title(),
        "剩 " + open + " 条",
        campaign.plannedAt(),
        null,
        "/review/" + campaign.id(),
        "去复核");
  }
}
