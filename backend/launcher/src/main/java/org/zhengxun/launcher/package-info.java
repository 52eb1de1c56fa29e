/** Starts the parts of the product that one machine needs. */
package org.zhengxun.launcher;
