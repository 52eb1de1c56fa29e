package org.zhengxun.notice.docx;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * @param weight width relative to the other columns' weights
 * @param centred true for short values, false for running text
 */
@RegisterForReflection
public record AnnexColumn(String header, int weight, boolean centred) {}
