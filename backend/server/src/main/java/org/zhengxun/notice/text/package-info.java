/**
 * The words of a notice: templates, text whose numbers stay bound to the records, and the quarterly
 * notice made from them. Nothing here knows of storage.
 */
package org.zhengxun.notice.text;
