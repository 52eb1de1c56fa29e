package org.zhengxun.notice;

import java.util.List;

/**
 * What the records of an inspection say now.
 *
 * @param sites every site checked, in order of print
 * @param accounts every account checked
 * @param siteRows rows of the annex in their order
 * @param accountRows rows of the annex in their order
 * @param openParts parts the inspector has not closed yet, in words
 */
public record NoticeRecords(
    int registeredSites,
    List<RecordRow> sites,
    List<RecordRow> accounts,
    List<RecordRow> siteRows,
    List<RecordRow> accountRows,
    List<String> openParts) {}
