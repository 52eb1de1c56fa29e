package org.zhengxun.inspection.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the latest run of a site looked at, for who reviews its candidates.
 *
 * @param pages pages read
 * @param links distinct addresses looked at
 * @param outcome how the run ended, in words
 * @param notes what is said beside the findings of a rule, by rule: figures of samples, reasons
 * @param traps endless addresses left alone
 * @param skipped addresses not looked at, counted
 * @param evidence whether the answers behind its findings are kept as WARC
 */
public record CheckedView(
    int pages,
    int links,
    Instant startedAt,
    Instant finishedAt,
    String outcome,
    Map<String, String> notes,
    List<RunChecked.LeftAlone> traps,
    int skipped,
    boolean evidence) {}
