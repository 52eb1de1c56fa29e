package org.zhengxun.inspection.score;

/**
 * What a verdict needs to know of a confirmed finding.
 *
 * @param veto of a catalogue veto or of an own rule with effect veto
 * @param listed marked 列入通报
 */
public record ConfirmedFinding(boolean veto, boolean listed) {}
