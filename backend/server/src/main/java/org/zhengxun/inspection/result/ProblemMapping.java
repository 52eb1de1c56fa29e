package org.zhengxun.inspection.result;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.shared.Ids;

/** A mapping an office has confirmed once; offices below may follow it. */
@Entity
public class ProblemMapping {
  @Id private UUID id;
  private UUID orgId;
  private String wording;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> rules;

  private UUID ownRuleId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> covers;

  private Instant updatedAt;
  @Version private int version;

  protected ProblemMapping() {}

  ProblemMapping(UUID orgId, String wording) {
    id = Ids.next();
    this.orgId = orgId;
    this.wording = wording;
  }

  void set(Mapping mapping, UUID ownRule, Instant at) {
    rules = mapping.rules();
    covers = mapping.covers();
    ownRuleId = ownRule;
    updatedAt = at;
  }

  UUID orgId() {
    return orgId;
  }

  Mapping mapping() {
    return new Mapping(rules, ownRuleId, null, null, covers);
  }
}
