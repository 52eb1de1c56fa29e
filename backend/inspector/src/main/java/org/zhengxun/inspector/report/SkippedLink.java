package org.zhengxun.inspector.report;

import org.zhengxun.inspector.fetch.Cause;

/**
 * An address that was not looked at; no problem by itself.
 *
 * @param url the address
 * @param page the page it first stood on
 * @param cause why it was not looked at
 * @param count pages it stands on
 */
public record SkippedLink(String url, String page, Cause cause, int count) {}
