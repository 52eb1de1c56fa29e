/** One class per rule: page checks see a page, site checks see the crawl. */
package org.zhengxun.inspector.check;
