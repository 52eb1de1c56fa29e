/** What was fetched, when, with which hash, and the excerpt that shows the problem. */
package org.zhengxun.inspector.evidence;
