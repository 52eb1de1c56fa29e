/** Controls that exist in the demo only; nothing of it works in production. */
package org.zhengxun.demo;
