/**
 * Official documents as docx in the layout of GB/T 9704-2012, written as OOXML parts without any
 * office library. A plain model goes in, bytes come out.
 */
package org.zhengxun.notice.docx;
