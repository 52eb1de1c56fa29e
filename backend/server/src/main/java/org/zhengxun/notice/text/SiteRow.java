package org.zhengxun.notice.text;

/**
 * A site with listed findings, as the annex prints it.
 *
 * @param key identity of the site; rows with the same key count once
 * @param problem the row's wording, printed once
 * @param failed verdict 不合格
 * @param rectified every listed finding is closed
 */
public record SiteRow(
    String key,
    String name,
    String url,
    String code,
    String problem,
    boolean failed,
    boolean rectified) {}
