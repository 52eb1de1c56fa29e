/**
 * The notice (通报) of an inspection: drafted from the records, edited with its numbers bound to
 * them, reviewed, signed, frozen; {@code domain.md} 6.
 */
package org.zhengxun.notice;
