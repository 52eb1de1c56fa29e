package org.zhengxun.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice in a list.
 *
 * @param number document number in words; null before it is issued
 */
public record NoticeRow(
    UUID id,
    UUID orgId,
    String issuerName,
    String title,
    NoticeState state,
    int edition,
    String number,
    UUID campaignId,
    String campaignTitle,
    int year,
    int quarter,
    String draftedByName,
    String savedByName,
    Instant savedAt,
    String reviewedByName,
    String signedByName,
    Instant issuedAt,
    LocalDate issuedOn,
    LocalDate deadline,
    int version) {

  static NoticeRow of(Notice n) {
    return new NoticeRow(
        n.id(),
        n.orgId(),
        n.issuerName(),
        n.title(),
        n.state(),
        n.edition(),
        n.number() == null ? null : n.number().words(),
        n.campaignId(),
        n.campaignTitle(),
        n.year(),
        n.quarter(),
        n.draftedByName(),
        n.savedByName(),
        n.savedAt(),
        n.reviewedByName(),
        n.signedByName(),
        n.issuedAt(),
        n.issuedOn(),
        n.deadline(),
        n.version());
  }
}
