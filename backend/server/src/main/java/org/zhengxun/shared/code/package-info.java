/**
 * Identification codes of websites, units and new-media accounts: their form and the next serial.
 */
package org.zhengxun.shared.code;
