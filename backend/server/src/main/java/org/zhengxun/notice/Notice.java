package org.zhengxun.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.notice.text.NoticeText;
import org.zhengxun.notice.text.TextBlock;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;

/** One notice of an inspection. Every verb says which states allow it. */
@Entity
public class Notice {
  @Id private UUID id;
  private UUID orgId;
  private UUID campaignId;
  private String campaignTitle;
  private int year;
  private int quarter;

  @Enumerated(EnumType.STRING)
  private NoticeState state;

  private int edition;
  private String title;
  private String issuerName;
  private String addressees;
  private String copies;
  private LocalDate deadline;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<TextBlock> blocks;

  private String numberPrefix;
  private Integer numberYear;
  private Integer numberSerial;
  private UUID draftedBy;
  private String draftedByName;
  private Instant draftedAt;
  private UUID savedBy;
  private String savedByName;
  private Instant savedAt;
  private String reviewedByName;
  private Instant reviewedAt;
  private String returnReason;
  private String signedByName;
  private Instant issuedAt;
  private LocalDate issuedOn;
  private String fileSha256;
  @Version private int version;

  protected Notice() {}

  /** The first draft of an inspection's notice. */
  public Notice(
      Campaign campaign,
      String issuerName,
      String numberPrefix,
      NoticeDraft draft,
      Actor by,
      Instant at) {
    id = Ids.next();
    orgId = campaign.orgId();
    campaignId = campaign.id();
    campaignTitle = campaign.title();
    year = campaign.year();
    quarter = campaign.quarter();
    this.issuerName = issuerName;
    this.numberPrefix = numberPrefix;
    state = NoticeState.DRAFT;
    edition = 1;
    draftedBy = by.personId();
    draftedByName = by.personName();
    draftedAt = at;
    write(draft, by, at);
  }

  /** Keeps what the drafter wrote so far. */
  public void save(NoticeDraft draft, Actor by, Instant at) {
    require("修改", NoticeState.DRAFT);
    write(draft, by, at);
  }

  /** To the approver. */
  public void submit() {
    require("送审", NoticeState.DRAFT);
    state = NoticeState.REVIEW;
    returnReason = null;
  }

  /** The approver found it in order: on to the leader. */
  public void approve(Actor by, Instant at) {
    requireReview();
    state = NoticeState.SIGNING;
    reviewedByName = by.personName();
    reviewedAt = at;
  }

  /**
   * Back to the drafter.
   *
   * @param from REVIEW when the approver gives it back, SIGNING when the leader does
   */
  public void giveBack(NoticeState from, String reason) {
    require("退回", from);
    state = NoticeState.DRAFT;
    edition++;
    returnReason = reason;
    reviewedByName = null;
    reviewedAt = null;
  }

  public void discard() {
    require("作废", NoticeState.DRAFT);
    state = NoticeState.DISCARDED;
  }

  /** Signing issues: nothing in it changes any more. */
  public void issue(
      NoticeNumber number, NoticeText text, String fileSha256, Actor by, Instant at, LocalDate on) {
    requireSigning();
    blocks = text.blocks();
    state = NoticeState.ISSUED;
    numberPrefix = number.prefix();
    numberYear = number.year();
    numberSerial = number.serial();
    this.fileSha256 = fileSha256;
    signedByName = by.personName();
    issuedAt = at;
    issuedOn = on;
  }

  void requireReview() {
    require("审核", NoticeState.REVIEW);
  }

  void requireSigning() {
    if (state == NoticeState.ISSUED) {
      throw new Problem(ErrorCode.ALREADY_DECIDED, "该通报已由" + signedByName + "签发");
    }
    require("签发", NoticeState.SIGNING);
  }

  private void write(NoticeDraft draft, Actor by, Instant at) {
    title = draft.title();
    addressees = draft.addressees();
    copies = draft.copies();
    deadline = draft.deadline();
    blocks = List.copyOf(draft.blocks());
    savedBy = by.personId();
    savedByName = by.personName();
    savedAt = at;
  }

  private void require(String verb, NoticeState allowed) {
    if (state != allowed) {
      throw Problem.wrongState("该通报“" + state.label() + "”，不能" + verb);
    }
  }

  /** The document number; null before it is issued. */
  public NoticeNumber number() {
    return numberSerial == null ? null : new NoticeNumber(numberPrefix, numberYear, numberSerial);
  }

  public UUID id() {
    return id;
  }

  public UUID orgId() {
    return orgId;
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

  public NoticeState state() {
    return state;
  }

  /** 第 n 稿, from 1. */
  public int edition() {
    return edition;
  }

  public String title() {
    return title;
  }

  public String issuerName() {
    return issuerName;
  }

  public String addressees() {
    return addressees;
  }

  public String copies() {
    return copies;
  }

  public LocalDate deadline() {
    return deadline;
  }

  public List<TextBlock> blocks() {
    return blocks;
  }

  public String numberPrefix() {
    return numberPrefix;
  }

  public UUID draftedBy() {
    return draftedBy;
  }

  public String draftedByName() {
    return draftedByName;
  }

  public Instant draftedAt() {
    return draftedAt;
  }

  /** Who wrote last. */
  public UUID savedBy() {
    return savedBy;
  }

  public String savedByName() {
    return savedByName;
  }

  public Instant savedAt() {
    return savedAt;
  }

  public String reviewedByName() {
    return reviewedByName;
  }

  public Instant reviewedAt() {
    return reviewedAt;
  }

  public String returnReason() {
    return returnReason;
  }

  public String signedByName() {
    return signedByName;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  /** 成文日期. */
  public LocalDate issuedOn() {
    return issuedOn;
  }

  public String fileSha256() {
    return fileSha256;
  }

  public int version() {
    return version;
  }
}
