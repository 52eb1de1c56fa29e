/** My desk: what waits, how far the quarter is, how the areas stand; and the search over all. */
package org.zhengxun.desk;
