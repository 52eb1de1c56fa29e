package org.zhengxun.launcher.demo;

import java.util.List;

/**
 * How a demo site stands.
 *
 * @param defects what it does wrong while it is not mended, in Chinese
 */
public record SiteState(
    String host, String name, String code, List<String> defects, boolean mended) {}
