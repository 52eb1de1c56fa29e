package org.zhengxun.notice.text;

/**
 * A piece of rendered text.
 *
 * @param figureKey the figure it comes from, empty for typed words
 */
public record Segment(String text, String figureKey) {}
