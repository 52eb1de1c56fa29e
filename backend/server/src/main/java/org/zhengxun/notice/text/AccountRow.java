package org.zhengxun.notice.text;

/**
 * An account with listed findings, as the annex prints it.
 *
 * @param key identity of the account; rows with the same key count once
 * @param kind platform with its sub-type, e.g. 微信订阅号
 * @param problem the row's wording, printed once
 * @param failed verdict 不合格
 * @param rectified every listed finding is closed
 */
public record AccountRow(
    String key,
    String name,
    String sponsor,
    String kind,
    String problem,
    boolean failed,
    boolean rectified) {}
