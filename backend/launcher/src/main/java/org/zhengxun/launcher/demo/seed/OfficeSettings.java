package org.zhengxun.launcher.demo.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.zhengxun.launcher.demo.api.DemoApi;
import org.zhengxun.launcher.demo.api.DemoUser;
import org.zhengxun.launcher.demo.data.DemoFiles;

/** How the demo's offices word their notices, set by their own administrators. */
final class OfficeSettings {
  private static final String PATH = "/api/v1/settings";

  private final DemoApi api;

  OfficeSettings(DemoApi api) {
    this.api = api;
  }

  /** Answers how many settings were changed. */
  String set() {
    List<Map<String, String>> rows = DemoFiles.table("settings.csv").records();
    int changed = 0;
    for (Map<String, String> row : rows) {
      DemoUser administrator = api.as(row.get("login"));
      JsonNode setting = setting(administrator, row.get("key"));
      if (!setting.path("value").asText().equals(row.get("value"))) {
        administrator.put(
            PATH + "/" + row.get("key"),
            setting.path("version").asInt(),
            Map.of("value", row.get("value"), "locked", false));
        changed++;
      }
    }
    return changed + " new of " + rows.size();
  }

  private static JsonNode setting(DemoUser administrator, String key) {
    for (JsonNode setting : administrator.get(PATH)) {
      if (setting.path("key").asText().equals(key)) {
        return setting;
      }
    }
    throw new IllegalStateException("There is no setting " + key);
  }
}
