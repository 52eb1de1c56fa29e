package org.zhengxun.launcher.demo.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.zhengxun.launcher.demo.api.DemoUser;

/** A city's quarter that is under way when the demo begins: planned, its machine run started. */
final class OpenCampaign {
  private static final String PATH = "/api/v1/campaigns";

  private final DemoUser inspector;

  OpenCampaign(DemoUser inspector) {
    this.inspector = inspector;
  }

  /** The run goes on in the background. */
  String start() {
    for (JsonNode campaign : inspector.get(PATH + "?year=2025").path("items")) {
      if (campaign.path("mine").asBoolean()) {
        return "already under way";
      }
    }
    JsonNode campaign =
        inspector.post(
            PATH,
            Map.of(
                "title", "2025年第一季度检查",
                "year", 2025,
                "quarter", 1,
                "timePoint", "2025-02-10T01:00:00Z",
                "kind", "CENSUS"));
    inspector.post(PATH + "/" + campaign.path("id").asText() + "/run", Map.of());
    return campaign.path("sites").asInt() + " websites, machine run started";
  }
}
