package org.zhengxun.inspector.wording;

/**
 * A wrong expression in a text.
 *
 * @param entry what it is
 * @param start first character in the text
 * @param end character behind the last
 */
public record Hit(LexiconEntry entry, int start, int end) {}
