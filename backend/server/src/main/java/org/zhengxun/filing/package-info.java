/** 备案: what a unit files, who decides it, and who takes note. */
package org.zhengxun.filing;
