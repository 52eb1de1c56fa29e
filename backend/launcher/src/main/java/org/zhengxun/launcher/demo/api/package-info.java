/** A small client of the product's public API, as the demo's people use it. */
package org.zhengxun.launcher.demo.api;
