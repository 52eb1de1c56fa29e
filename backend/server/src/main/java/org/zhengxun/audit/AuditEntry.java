package org.zhengxun.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One row of the audit trail. */
@Entity
@Immutable
public class AuditEntry {
  @Id UUID id;
  Instant at;
  Instant businessAt;
  UUID personId;
  String personName;
  UUID orgId;
  String action;
  String subjectKind;
  String subjectId;
  String subjectName;
  String result;
  String detail;
  String requestId;
  String address;

  protected AuditEntry() {}
}
