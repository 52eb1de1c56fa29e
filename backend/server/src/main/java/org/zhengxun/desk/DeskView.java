package org.zhengxun.desk;

import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.work.WaitingItem;

/**
 * The desk of the person in the membership acted in.
 *
 * @param quarter the office's latest inspection; null before its first
 * @param areas one row per area below and one for the office's own units; empty for a unit
 */
public record DeskView(List<WaitingItem> waiting, QuarterView quarter, List<AreaRow> areas) {

  /**
   * How far an inspection is.
   *
   * @param closed whether its notice was issued
   */
  public record QuarterView(
      UUID id, String title, int year, int quarter, boolean closed, List<Stage> stages) {}

  /**
   * One stage of an inspection.
   *
   * @param done at most {@code total}
   * @param total 0 while nothing is known
   * @param words what remains, in words
   * @param link the page in the screens
   */
  public record Stage(String name, long done, long total, String words, String link) {}

  /**
   * How one area stands.
   *
   * @param siteProblems sites named in the inspection; null before one
   * @param checkedAccounts accounts with a result in it, of which the pass rate is; null before one
   * @param failedAccounts accounts that failed in it; null before one
   * @param campaignId the inspection: the office's own, else the last one the area told of
   */
  public record AreaRow(
      UUID areaId,
      String name,
      long sites,
      Long siteProblems,
      long accounts,
      Long checkedAccounts,
      Long failedAccounts,
      UUID campaignId) {}
}
