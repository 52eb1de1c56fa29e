package org.zhengxun.launcher.demo.seed;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhengxun.launcher.demo.api.DemoUser;
import org.zhengxun.launcher.demo.data.DemoFiles;

/** Imports areas, then units, in the product's two steps. */
final class Organisations {
  private static final String IMPORTS = "/api/v1/organisation-imports";

  private final DemoUser systemAdmin;

  Organisations(DemoUser systemAdmin) {
    this.systemAdmin = systemAdmin;
  }

  String areas() {
    return load("areas.csv", "地区.csv");
  }

  String units() {
    return load("units.csv", "单位.csv");
  }

  private String load(String file, String uploadName) {
    JsonNode checked = systemAdmin.upload(IMPORTS, uploadName, DemoFiles.bytes(file));
    if (!checked.path("faults").isEmpty()) {
      throw new IllegalStateException(file + " has faults: " + checked.path("faults"));
    }
    int changes = checked.path("created").asInt() + checked.path("changed").asInt();
    if (changes > 0) {
      systemAdmin.post(IMPORTS + "/" + checked.path("id").asText() + "/apply");
    }
    return checked.path("created").asInt() + " new of " + checked.path("total").asInt();
  }
}
