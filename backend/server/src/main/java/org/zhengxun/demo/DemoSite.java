package org.zhengxun.demo;

import java.util.List;

/**
 * A demo site that can be switched.
 *
 * @param defects what it does wrong while it is not mended, in Chinese
 */
public record DemoSite(
    String host, String name, String code, List<String> defects, boolean mended) {}
