/** Crawls a government site, checks it against the rules, and reports what it found. */
package org.zhengxun.inspector;
