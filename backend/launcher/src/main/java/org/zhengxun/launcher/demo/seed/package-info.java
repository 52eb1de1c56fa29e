/** Makes the demo's records through the public API, step by step; each step may run again. */
package org.zhengxun.launcher.demo.seed;
