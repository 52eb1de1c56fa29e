/** Tables in and out: xlsx and csv read into text cells, headers matched to fields, exports. */
package org.zhengxun.shared.sheet;
