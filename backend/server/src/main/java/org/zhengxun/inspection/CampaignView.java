package org.zhengxun.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * A campaign as lists and its page show it.
 *
 * @param timePoint 监测时间点
 * @param stage where it stands in words: the state's, or 待通报 once all is checked and reviewed
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
    String stage,
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
