package org.zhengxun.notice.docx;

/**
 * 版记, at the foot of the last page.
 *
 * @param copies text after 抄送： or 抄报：, its label included; empty to leave the line out
 * @param printedBy who printed it
 * @param printedOn when, e.g. {@code 2025年2月21日印发}
 */
public record Imprint(String copies, String printedBy, String printedOn) {}
