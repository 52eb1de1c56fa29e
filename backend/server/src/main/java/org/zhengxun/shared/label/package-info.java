/** Chinese labels of closed lists. */
package org.zhengxun.shared.label;
