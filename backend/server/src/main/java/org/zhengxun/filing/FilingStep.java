package org.zhengxun.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.shared.Ids;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Organisation;

/** One line of a filing's history: who did what, for which office, when by the business clock. */
@Entity
@Immutable
public class FilingStep {
  @Id private UUID id;
  private UUID filingId;
  private Instant at;
  private UUID orgId;
  private String orgName;
  private String personName;

  @Enumerated(EnumType.STRING)
  private Action action;

  private String opinion;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<FieldReason> fieldReasons;

  protected FilingStep() {}

  FilingStep(
      UUID filingId,
      Instant at,
      Organisation org,
      Actor by,
      Action action,
      String opinion,
      List<FieldReason> fieldReasons) {
    this.id = Ids.next();
    this.filingId = filingId;
    this.at = at;
    this.orgId = org.id();
    this.orgName = org.officeName();
    this.personName = by.personName();
    this.action = action;
    this.opinion = opinion == null || opinion.isBlank() ? null : opinion.strip();
    this.fieldReasons = fieldReasons;
  }

  View view() {
    return new View(at, orgName, personName, action, action.label(), opinion, fieldReasons);
  }

  /** What was done. */
  @Schema(name = "FilingStepAction")
  public enum Action {
    CREATED("建立"),
    SUBMITTED("填报"),
    SENT_BACK("单位退回"),
    SIGNED("单位审核"),
    RETURNED("退回修改"),
    REJECTED("不同意"),
    APPROVED("同意"),
    WITHDRAWN("撤回"),
    NOTED("知悉");

    private final String label;

    Action(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** A line of the timeline. */
  @Schema(name = "FilingStepView")
  public record View(
      Instant at,
      String office,
      String person,
      Action action,
      String label,
      String opinion,
      List<FieldReason> fields) {}
}
