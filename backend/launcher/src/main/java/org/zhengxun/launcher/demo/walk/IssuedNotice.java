package org.zhengxun.launcher.demo.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Consumer;
import org.zhengxun.launcher.demo.api.DemoApi;
import org.zhengxun.launcher.demo.api.DemoUser;

/**
 * The quarter's notice: drafted by the inspector, reviewed by the approver, signed by the leader.
 */
final class IssuedNotice {
  private static final String NOTICES = "/api/v1/notices";

  private final DemoUser inspector;
  private final DemoUser approver;
  private final DemoUser leader;
  private final Consumer<String> say;

  IssuedNotice(DemoApi api, Consumer<String> say) {
    this.inspector = api.as("xianyang-jcy");
    this.approver = api.as("xianyang-spy");
    this.leader = api.as("xianyang-ld");
    this.say = say;
  }

  /** The docx; what is left to do until it is issued is done. */
  byte[] of(String campaign) {
    JsonNode notice = known(campaign);
    if (notice == null) {
      notice = inspector.post("/api/v1/campaigns/" + campaign + "/notices");
      say.accept("02-21 通报：检查员起草《" + notice.path("notice").path("title").asText() + "》");
    }
    String address = NOTICES + "/" + notice.path("notice").path("id").asText();
    if (state(notice).equals("DRAFT")) {
      notice = inspector.post(address + "/submit", version(notice), Map.of());
    }
    if (state(notice).equals("REVIEW")) {
      notice = approver.post(address + "/approve", version(notice), seen(notice));
      say.accept("02-21 通报：审批员审核通过");
    }
    if (state(notice).equals("SIGNING")) {
      notice = leader.post(address + "/sign", version(notice), seen(notice));
      say.accept("02-21 通报：领导签发，印发 " + notice.path("notice").path("number").asText());
    }
    return inspector.download(address + "/docx");
  }

  private JsonNode known(String campaign) {
    for (JsonNode row : inspector.get(NOTICES + "?limit=100").path("items")) {
      boolean own = row.path("campaignId").asText().equals(campaign);
      if (own && !row.path("state").asText().equals("DISCARDED")) {
        return inspector.get(NOTICES + "/" + row.path("id").asText());
      }
    }
    return null;
  }

  private static Map<String, String> seen(JsonNode notice) {
    return Map.of("contentHash", notice.path("contentHash").asText());
  }

  private static String state(JsonNode notice) {
    return notice.path("notice").path("state").asText();
  }

  private static int version(JsonNode notice) {
    return notice.path("notice").path("version").asInt();
  }
}
