package org.zhengxun.inspector;

import java.time.Instant;

/**
 * One look whether the home page opens.
 *
 * @param at when
 * @param ok whether it opened
 * @param millis how long it took; 15,000 and more counts as not opened
 */
public record Probe(Instant at, boolean ok, long millis) {}
