/**
 * The demo's registers, people and result lists: read from the committed files, and the program
 * that made them.
 */
package org.zhengxun.launcher.demo.data;
