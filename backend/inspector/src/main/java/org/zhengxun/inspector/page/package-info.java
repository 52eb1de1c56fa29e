/** A parsed page: links, labels, dates, columns, entries, footer, text. */
package org.zhengxun.inspector.page;
