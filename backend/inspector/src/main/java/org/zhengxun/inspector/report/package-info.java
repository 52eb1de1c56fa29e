/** The report as data and as text. */
package org.zhengxun.inspector.report;
