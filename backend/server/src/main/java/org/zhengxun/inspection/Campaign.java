package org.zhengxun.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;

/** One inspection (检查任务) of an office: PLANNED → RUNNING → REVIEW → CLOSED, or DISCARDED. */
@Entity
public class Campaign {
  @Id private UUID id;
  private UUID orgId;
  private String title;
  private int year;
  private int quarter;
  private Instant timePoint;

  @Enumerated(EnumType.STRING)
  private CampaignKind kind;

  @Enumerated(EnumType.STRING)
  private CampaignState state;

  private Instant plannedAt;
  private UUID plannedBy;
  private String plannedByName;
  private Instant closedAt;
  @Version private int version;

  protected Campaign() {}

  /** A plan of the actor's office. */
  public Campaign(NewCampaign data, Actor by, Instant at) {
    id = Ids.next();
    orgId = by.orgId();
    title = data.title().strip();
    year = data.year();
    quarter = data.quarter();
    timePoint = data.timePoint();
    kind = data.kind();
    state = CampaignState.PLANNED;
    plannedAt = at;
    plannedBy = by.personId();
    plannedByName = by.personName();
  }

  /** The machine run starts, for the first time or again. */
  public void startRun() {
    requireOpen();
    if (state == CampaignState.RUNNING) {
      throw Problem.wrongState("机器检查正在进行");
    }
    state = CampaignState.RUNNING;
  }

  /** All sites have been run, or the run was cancelled. */
  public void endRun() {
    if (state == CampaignState.RUNNING) {
      state = CampaignState.REVIEW;
    }
  }

  /** People's results come in; possible while the machine still runs, and without any run. */
  public void takeResults() {
    requireOpen();
    if (state == CampaignState.PLANNED) {
      state = CampaignState.REVIEW;
    }
  }

  /** The notice is issued: nothing changes any more. */
  public void close(Instant at) {
    requireOpen();
    if (state == CampaignState.RUNNING) {
      throw Problem.wrongState("机器检查尚未结束，不能通报");
    }
    state = CampaignState.CLOSED;
    closedAt = at;
  }

  /** The plan is withdrawn; possible until it is run or results come in. */
  void discard() {
    if (state != CampaignState.PLANNED) {
      throw Problem.wrongState("“" + title + "”" + state.label() + "，不能作废");
    }
    state = CampaignState.DISCARDED;
  }

  /** Refuses to tell of a plan: there is nothing to tell yet, and it could not be withdrawn. */
  public void requireBegun() {
    requireOpen();
    if (state == CampaignState.PLANNED) {
      throw Problem.wrongState("“" + title + "”尚未开始检查，没有可以通报的结果；请先开始机器检查，或录入检查结果");
    }
  }

  /** Refuses every change after the notice, and to a plan that was withdrawn. */
  public void requireOpen() {
    if (state.over()) {
      throw Problem.wrongState("“" + title + "”" + state.label() + "，不能再修改");
    }
  }

  public UUID id() {
    return id;
  }

  public UUID orgId() {
    return orgId;
  }

  public String title() {
    return title;
  }

  public int year() {
    return year;
  }

  /** 1 to 4. */
  public int quarter() {
    return quarter;
  }

  /** 监测时间点. */
  public Instant timePoint() {
    return timePoint;
  }

  public CampaignKind kind() {
    return kind;
  }

  public CampaignState state() {
    return state;
  }

  public Instant plannedAt() {
    return plannedAt;
  }

  public String plannedByName() {
    return plannedByName;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public int version() {
    return version;
  }
}
