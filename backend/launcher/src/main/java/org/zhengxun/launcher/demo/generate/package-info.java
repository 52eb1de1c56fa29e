/**
 * Makes the demo's files from {@code demo/source}: run {@link
 * org.zhengxun.launcher.demo.generate.DemoFilesMain} after a change there and commit what it wrote.
 */
package org.zhengxun.launcher.demo.generate;
