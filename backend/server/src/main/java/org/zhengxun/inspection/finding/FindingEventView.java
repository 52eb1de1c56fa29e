package org.zhengxun.inspection.finding;

import java.time.Instant;

/** One line of a finding's history. */
public record FindingEventView(Instant at, String by, String words) {}
