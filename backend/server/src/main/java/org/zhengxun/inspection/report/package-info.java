/** What was found on a site as a file to read, print and keep. */
package org.zhengxun.inspection.report;
