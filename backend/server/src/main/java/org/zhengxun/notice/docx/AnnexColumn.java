package org.zhengxun.notice.docx;

/**
 * @param weight width relative to the other columns' weights
 * @param centred true for short values, false for running text
 */
public record AnnexColumn(String header, int weight, boolean centred) {}
