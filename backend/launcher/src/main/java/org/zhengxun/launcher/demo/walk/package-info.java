/** The demo's quarter as a story told through the public API. */
package org.zhengxun.launcher.demo.walk;
