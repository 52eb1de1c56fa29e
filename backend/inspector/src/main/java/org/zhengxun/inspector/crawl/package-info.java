/** The walk over a site and the check of every link found on it. */
package org.zhengxun.inspector.crawl;
