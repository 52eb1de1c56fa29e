/** The command line. */
package org.zhengxun.inspector.cli;
