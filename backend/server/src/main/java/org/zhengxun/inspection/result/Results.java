package org.zhengxun.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.zhengxun.catalog.Rule;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.PartClosing;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.TargetView;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingView;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Scope;

/** Results entered by hand, their withdrawal, and the closing of a part. */
@ApplicationScoped
public class Results {
  private final CampaignRepository campaigns;
  private final ResultRepository repository;
  private final FindingRepository findings;
  private final RowWriter writer;
  private final Mappings mappings;
  private final Scope scope;
  private final Clock clock;
  private final AuditNote audit;

  Results(
      CampaignRepository campaigns,
      ResultRepository repository,
      FindingRepository findings,
      RowWriter writer,
      Mappings mappings,
      Scope scope,
      Clock clock,
      AuditNote audit) {
    this.campaigns = campaigns;
    this.repository = repository;
    this.findings = findings;
    this.writer = writer;
    this.mappings = mappings;
    this.scope = scope;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  public List<ResultRowView> list(UUID campaignId, Part part) {
    campaigns.get(campaignId);
    return repository.rows(campaignId, part).stream().map(this::view).toList();
  }

  @Transactional
  @Audited("result.enter")
  public ResultRowView enter(UUID campaignId, NewResult data) {
    Campaign campaign = campaigns.toChange(campaignId);
    Target target = campaigns.target(data.targetId());
    if (!target.campaignId().equals(campaignId)) {
      throw Problem.notFound("检查对象");
    }
    requireTakingResults(campaign, target.part());
    RowWords words = RowWords.of(data.wording(), data.verdict(), data.rectification());
    if (Mending.of(words.rectification()).isEmpty()) {
      throw Problem.invalid("rectification", "看不出是否已整改，请写“已整改”“仍未整改到位”或留空");
    }
    requireNew(target, words.wording());
    Mapping mapping = mapping(data, words.wording());
    List<Rule> rules = mappings.resolve(words.wording(), mapping, target.part());
    VerdictCheck.require(target.part(), words.verdict(), rules);
    campaign.takeResults();
    ResultRow row = writer.write(campaign, target, null, words, rules, mapping.covers());
    audit.subject("resultRow", row.id(), target.name());
    return view(row);
  }

  /** Takes a row back with its findings, as long as the unit was not shown them. */
  @Transactional
  @Audited("result.withdraw")
  public void withdraw(UUID campaignId, UUID rowId, int version) {
    Campaign campaign = campaigns.toChange(campaignId);
    campaign.requireOpen();
    ResultRow row = repository.row(rowId);
    if (!row.campaignId().equals(campaignId)) {
      throw Problem.notFound("检查结果");
    }
    SeenRow.requireStill(version, row.version(), "该结果已被他人修改，请刷新后重试");
    requireOpenPart(campaign, row.part());
    writer.withdraw(row);
    campaigns.record(campaign, "撤回一条结果：" + row.wording());
    audit.subject("resultRow", row.id(), row.wording());
  }

  /** Every target of the part without a row counts as checked without problem from now on. */
  @Transactional
  @Audited("campaign.closePart")
  public void closePart(UUID campaignId, Part part, int clean) {
    Campaign campaign = campaigns.toChange(campaignId);
    requireTakingResults(campaign, part);
    int without = without(campaignId, part);
    if (clean != without) {
      throw Problem.invalid("clean", "未列出问题的" + part.label() + "现为 " + without + " 个，请核对后再确认");
    }
    campaign.takeResults();
    repository.add(
        new PartClosing(campaign, part, clean, clock.instant(), scope.actor().personName()));
    campaigns.record(campaign, "确认其余 " + clean + " 个" + part.label() + "未发现问题");
    audit.subject("campaign", campaign.id(), campaign.title());
    audit.detail(part.label() + " " + clean + " 个无问题");
  }

  @Transactional
  @Audited("campaign.reopenPart")
  public void reopenPart(UUID campaignId, Part part) {
    Campaign campaign = campaigns.toChange(campaignId);
    campaign.requireOpen();
    PartClosing closing =
        campaigns
            .closing(campaignId, part)
            .orElseThrow(() -> Problem.wrongState(part.label() + "检查尚未结束"));
    closing.reopen(clock.instant());
    campaigns.record(campaign, "重新打开" + part.label() + "的检查");
    audit.subject("campaign", campaign.id(), campaign.title());
  }

  /** Targets of a part without a row. */
  @Transactional
  public int without(UUID campaignId, Part part) {
    long named =
        repository.rows(campaignId, part).stream().map(ResultRow::targetId).distinct().count();
    return (int) (campaigns.count(campaignId, part) - named);
  }

  void requireTakingResults(Campaign campaign, Part part) {
    campaign.requireOpen();
    requireOpenPart(campaign, part);
  }

  private void requireOpenPart(Campaign campaign, Part part) {
    if (campaigns.closing(campaign.id(), part).isPresent()) {
      throw Problem.wrongState(part.label() + "的检查已确认结束，如需修改请先重新打开");
    }
  }

  private void requireNew(Target target, String wording) {
    String key = ListReader.key(target.id(), wording);
    boolean there =
        repository.rows(target.campaignId(), target.part()).stream()
            .anyMatch(row -> ListReader.key(row.targetId(), row.wording()).equals(key));
    if (there) {
      throw new Problem(ErrorCode.DUPLICATE, "“" + target.name() + "”已有相同的结果");
    }
  }

  private Mapping mapping(NewResult data, String wording) {
    if (data.mapping() != null && !data.mapping().mapping().empty()) {
      return data.mapping().mapping();
    }
    return mappings
        .suggest(wording)
        .map(Mappings.Suggested::mapping)
        .orElseThrow(() -> Problem.invalid("mapping", "请选择该问题对应的规则"));
  }

  private ResultRowView view(ResultRow row) {
    return ResultRowView.of(
        row,
        TargetView.of(campaigns.target(row.targetId())),
        findings.ofRow(row.id()).stream().map(FindingView::of).toList());
  }
}
