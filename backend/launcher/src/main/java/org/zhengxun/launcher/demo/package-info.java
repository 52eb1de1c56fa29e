/** The demo: its data, its sites and the loopback server that shows them by host name. */
package org.zhengxun.launcher.demo;
