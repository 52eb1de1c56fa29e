/** What is inspected: editions of the indicator catalogue and the offices' own rules. */
package org.zhengxun.catalog;
