package org.zhengxun.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One audit row as shown.
 *
 * @param actionWords the action in words; its code when there are none
 */
public record AuditEntryView(
    UUID id,
    Instant at,
    Instant businessAt,
    String personName,
    UUID orgId,
    String action,
    String actionWords,
    String subjectKind,
    String subjectId,
    String subjectName,
    AuditTrail.Result result,
    String detail,
    String requestId,
    String address) {
  static AuditEntryView of(AuditEntry a) {
    return new AuditEntryView(
        a.id,
        a.at,
        a.businessAt,
        a.personName,
        a.orgId,
        a.action,
        ActionWords.of(a.action),
        a.subjectKind,
        a.subjectId,
        a.subjectName,
        AuditTrail.Result.valueOf(a.result),
        a.detail,
        a.requestId,
        a.address);
  }
}
