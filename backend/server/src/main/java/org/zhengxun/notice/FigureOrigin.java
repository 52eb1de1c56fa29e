package org.zhengxun.notice;

import java.util.List;

/** Where one number of a notice comes from. */
public record FigureOrigin(
    String key, String label, String text, String formula, List<RecordRow> rows) {}
