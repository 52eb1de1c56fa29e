package org.zhengxun.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * A campaign as lists and its page show it.
 *
 * @param timePoint 监测时间点
 * @param sites number of sites among the targets
 * @param mine whether the caller's office runs it
 */
public record CampaignView(
    UUID id,
    String title,
    int year,
    int quarter,
    Instant timePoint,
    CampaignKind kind,
    CampaignState state,
    UUID orgId,
    String officeName,
    long sites,
    long accounts,
    Closing sitesClosed,
    Closing accountsClosed,
    Instant plannedAt,
    String plannedBy,
    Instant closedAt,
    boolean mine,
    int version) {

  /** Who closed a part, when, confirming how many targets without a row. */
  public record Closing(int clean, Instant at, String by) {
    static Closing of(PartClosing closing) {
      return new Closing(closing.clean(), closing.closedAt(), closing.closedByName());
    }
  }
}
