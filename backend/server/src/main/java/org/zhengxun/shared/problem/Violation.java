package org.zhengxun.shared.problem;

/**
 * One fault of an input.
 *
 * @param field the JSON name of the field, or null when the whole input is meant
 * @param message what is wrong and what to do, in Chinese
 */
public record Violation(String field, String message) {}
