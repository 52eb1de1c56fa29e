package org.zhengxun.shared.sheet;

/**
 * @param header what the first row prints
 * @param width in characters of Latin text; a Chinese character takes two
 */
public record ExportColumn(String header, double width) {}
