package org.zhengxun.rectification;

/**
 * What a task asks for.
 *
 * @param demands what must be done and handed in, in words
 * @param addressee to whom the report goes
 */
public record TaskTerms(Deadline deadline, String demands, String addressee) {}
