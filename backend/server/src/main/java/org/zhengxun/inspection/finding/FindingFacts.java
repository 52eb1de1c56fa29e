package org.zhengxun.inspection.finding;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.shared.Ids;

/**
 * What was found, where and by whom: never changes once it is decided. It carries copies of what
 * the unit cannot join to, because a finding is shared with the unit once shown.
 */
@MappedSuperclass
public abstract class FindingFacts {
  @Id private UUID id;
  private UUID orgId;
  private UUID campaignId;
  private String campaignTitle;
  private Integer year;
  private Integer quarter;
  private UUID rowId;
  private About about;
  private RuleCopy ruleCopy;
  private Trace trace;

  @Enumerated(EnumType.STRING)
  private FindingSource source;

  private String wording;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> covers;

  private Instant foundAt;

  protected FindingFacts() {}

  FindingFacts(Campaign campaign, NewFinding data, Instant at) {
    id = Ids.next();
    orgId = campaign.orgId();
    campaignId = campaign.id();
    campaignTitle = campaign.title();
    year = campaign.year();
    quarter = campaign.quarter();
    about = About.of(data.target());
    ruleCopy = RuleCopy.of(data.rule());
    trace = data.trace();
    rowId = data.rowId();
    source = data.source();
    wording = data.wording();
    covers = List.copyOf(data.covers());
    foundAt = at;
  }

  /** The machine found it again: as it stands now. */
  void standsNow(String words, Trace now) {
    wording = words;
    trace = now;
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

  public Integer year() {
    return year;
  }

  public Integer quarter() {
    return quarter;
  }

  /** The result row it comes from; null for the machine's. */
  public UUID rowId() {
    return rowId;
  }

  public About about() {
    return about;
  }

  public RuleCopy rule() {
    return ruleCopy;
  }

  public Trace trace() {
    return trace;
  }

  public FindingSource source() {
    return source;
  }

  /** The problem in words. */
  public String wording() {
    return wording;
  }

  public List<String> covers() {
    return covers;
  }

  public Instant foundAt() {
    return foundAt;
  }

  /** Whether a machine candidate under this rule is evidence of this finding. */
  public boolean takesIn(String ref) {
    return ruleCopy.rule().equals(ref) || covers.contains(ref);
  }
}
