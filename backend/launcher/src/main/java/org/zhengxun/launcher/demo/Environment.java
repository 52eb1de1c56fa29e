package org.zhengxun.launcher.demo;

import org.zhengxun.launcher.demo.api.DemoAccess;

/** What the launcher tells the demo's commands. */
final class Environment {

  private Environment() {}

  static DemoAccess access() {
    return new DemoAccess(
        get("ZX_PUBLIC_URL"),
        get("ZX_OIDC_URL"),
        get("ZX_DEMO_CLIENT_ID"),
        get("ZX_DEMO_PASSWORD"));
  }

  static String get(String name) {
    String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }
}
