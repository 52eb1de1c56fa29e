/**
 * Makes the pages of the demo's sites. Every article has a fixed date from which it exists, so a
 * page asked for at any moment of the business clock looks as a maintained site would on that day.
 */
package org.zhengxun.launcher.demo.site;
