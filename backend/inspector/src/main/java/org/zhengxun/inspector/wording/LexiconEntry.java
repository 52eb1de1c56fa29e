package org.zhengxun.inspector.wording;

import java.util.List;

/**
 * A wrong expression.
 *
 * @param wrong as it must not be written
 * @param right as it should be written
 * @param category 错别字, 政治表述, 机构名称 …
 * @param severity how grave
 * @param allowed longer phrases in which the wrong form is right
 */
public record LexiconEntry(
    String wrong, String right, String category, Severity severity, List<String> allowed) {}
