package org.zhengxun.inspection.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far a campaign is, for polling.
 *
 * @param sites sites among the targets
 * @param sitesDone sites the machine is through with, whether reached or not
 * @param accountsChecked accounts with a result, or all once that part is closed
 * @param candidates the machine's findings that a person has to look at or has looked at
 * @param reviewed those decided
 * @param percent 0 to 100, over all sites
 * @param expectedEnd of the machine run at the present pace; null when nothing runs
 */
public record CampaignProgress(
    boolean running,
    int percent,
    int sites,
    int sitesDone,
    int sitesRunning,
    int sitesWaiting,
    int sitesFailed,
    int sitesCancelled,
    int accounts,
    int accountsChecked,
    long pages,
    long links,
    long candidates,
    long reviewed,
    Instant startedAt,
    Instant finishedAt,
    Instant expectedEnd,
    List<SiteProgress> active) {

  /** A site being looked at just now. */
  public record SiteProgress(UUID targetId, String name, RunView run) {}
}
