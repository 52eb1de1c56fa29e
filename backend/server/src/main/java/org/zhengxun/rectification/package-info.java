/**
 * Rectification (整改): tasks from confirmed findings, the unit's answers, the machine's second look,
 * and the issuer's verification; {@code domain.md} 5.
 */
package org.zhengxun.rectification;
