package org.zhengxun.inspection.run;

import java.time.Instant;
import org.zhengxun.inspector.Progress;

/**
 * A site's machine run as shown.
 *
 * @param percent 0 to 100
 * @param address what is being looked at just now
 * @param outcome how it ended, in words; null before
 * @param cancelling asked to stop, has not yet
 */
public record RunView(
    RunState state,
    Progress.Phase step,
    int percent,
    String address,
    int pages,
    int links,
    String outcome,
    boolean cancelling,
    Instant queuedAt,
    Instant startedAt,
    Instant finishedAt) {}
