package org.zhengxun.inspector.wording;

/**
 * A fixed expression; what differs from it by one character is a candidate.
 *
 * @param text as it is written; near misses are looked for from four characters on
 * @param category 政治表述, 机构名称, 法规名称 …
 * @param source where the expression comes from
 */
public record ProtectedPhrase(String text, String category, String source) {}
