package org.zhengxun.rectification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;

/**
 * What an office asks one unit to mend after one inspection. Every verb says which states allow it.
 */
@Entity
public class RectificationTask {
  @Id private UUID id;
  private UUID orgId;
  private String issuerName;
  private UUID unitId;
  private String unitName;
  private UUID campaignId;
  private String campaignTitle;
  private int year;
  private int quarter;
  private String title;
  private String demands;
  private String addressee;

  @Enumerated(EnumType.STRING)
  private TaskState state;

  @Embedded private Deadline due;
  private String firstDueWords;
  private Instant draftedAt;
  private UUID draftedBy;
  private String draftedByName;
  private Instant issuedAt;
  private String issuedByName;
  private UUID submittedBy;
  private String submittedByName;
  private Instant submittedAt;
  private String sentByName;
  private Instant sentAt;
  private String returnReason;
  private Instant closedAt;
  private String closedByName;
  @Version private int version;

  protected RectificationTask() {}

  /** A draft of the actor's office. */
  public RectificationTask(TaskPlan plan, TaskTerms terms, Actor by, Instant at) {
    id = Ids.next();
    orgId = plan.issuerId();
    issuerName = plan.issuerName();
    unitId = plan.unitId();
    unitName = plan.unitName();
    campaignId = plan.campaignId();
    campaignTitle = plan.campaignTitle();
    year = plan.year();
    quarter = plan.quarter();
    title = plan.title();
    state = TaskState.DRAFT;
    draftedAt = at;
    draftedBy = by.personId();
    draftedByName = by.personName();
    demand(terms);
  }

  /** Changes what a draft asks for. */
  public void change(TaskTerms terms) {
    require("修改", TaskState.DRAFT);
    demand(terms);
  }

  public void discard() {
    require("撤销", TaskState.DRAFT);
    state = TaskState.DISCARDED;
  }

  /** From now on the unit sees it. */
  public void issue(Actor by, Instant at) {
    requireUnissued();
    state = TaskState.ISSUED;
    issuedAt = at;
    issuedByName = by.personName();
    firstDueWords = due.words();
  }

  /** Refuses who comes second, naming who was first. */
  void requireUnissued() {
    if (state != TaskState.DRAFT && issuedAt != null) {
      throw new Problem(ErrorCode.ALREADY_DECIDED, "该任务已由" + issuedByName + "下达，不能重复下达");
    }
    require("下达", TaskState.DRAFT);
  }

  /** The reporter has answered everything; the reviewer looks next. */
  public void submit(Actor by, Instant at) {
    require("提交审核", TaskState.ISSUED);
    state = TaskState.SIGNING;
    submittedBy = by.personId();
    submittedByName = by.personName();
    submittedAt = at;
  }

  /** The reviewer sends it back to the reporter. */
  public void sendBack() {
    require("退回填报员", TaskState.SIGNING);
    state = TaskState.ISSUED;
  }

  /** The reviewer signs: the reply goes to the issuer. */
  public void send(Actor by, Instant at) {
    require("报送", TaskState.SIGNING);
    state = TaskState.REPLIED;
    sentByName = by.personName();
    sentAt = at;
    returnReason = null;
  }

  /** The issuer sends the reply back to the unit. */
  public void returnToUnit(String reason) {
    require("退回", TaskState.REPLIED);
    state = TaskState.ISSUED;
    returnReason = reason;
  }

  /** The issuer found everything mended. */
  public void close(Actor by, Instant at) {
    require("核验", TaskState.REPLIED);
    state = TaskState.CLOSED;
    closedAt = at;
    closedByName = by.personName();
    returnReason = null;
  }

  /** The notice gives what is still open its deadline; true when that is another one. */
  public boolean moveDeadline(Deadline to) {
    if (!state.open()) {
      throw Problem.wrongState("只有尚未整改到位的任务可以调整期限");
    }
    boolean changed = !due.at().equals(to.at());
    due = to;
    return changed;
  }

  private void demand(TaskTerms terms) {
    due = terms.deadline();
    demands = terms.demands();
    addressee = terms.addressee();
  }

  /** Whether answers may be written now. */
  void requireAnswering() {
    require("答复", TaskState.ISSUED);
  }

  private void require(String verb, TaskState allowed) {
    if (state != allowed) {
      throw Problem.wrongState("该任务“" + state.label() + "”，不能" + verb);
    }
  }

  public boolean overdue(Instant now) {
    return state.open() && state != TaskState.REPLIED && now.isAfter(due.at());
  }

  public UUID id() {
    return id;
  }

  /** The issuing office. */
  public UUID orgId() {
    return orgId;
  }

  public String issuerName() {
    return issuerName;
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitName() {
    return unitName;
  }

  public UUID campaignId() {
    return campaignId;
  }

  public String campaignTitle() {
    return campaignTitle;
  }

  public int year() {
    return year;
  }

  public int quarter() {
    return quarter;
  }

  public String title() {
    return title;
  }

  public String demands() {
    return demands;
  }

  public String addressee() {
    return addressee;
  }

  public TaskState state() {
    return state;
  }

  public Deadline due() {
    return due;
  }

  /** The deadline as first issued; null for a draft. */
  public String firstDueWords() {
    return firstDueWords;
  }

  public Instant draftedAt() {
    return draftedAt;
  }

  public UUID draftedBy() {
    return draftedBy;
  }

  public String draftedByName() {
    return draftedByName;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public String issuedByName() {
    return issuedByName;
  }

  public UUID submittedBy() {
    return submittedBy;
  }

  public String submittedByName() {
    return submittedByName;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public String sentByName() {
    return sentByName;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public String returnReason() {
    return returnReason;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public String closedByName() {
    return closedByName;
  }

  public int version() {
    return version;
  }
}
