package org.zhengxun.launcher.demo.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zhengxun.launcher.demo.api.DemoApi;
import org.zhengxun.launcher.demo.api.DemoUser;
import org.zhengxun.launcher.demo.data.DemoFiles;

/** 咸阳市's census of the quarter: plan, machine run, the inspectors' lists, both parts closed. */
final class Inspection {
  private static final String CAMPAIGNS = "/api/v1/campaigns";
  private static final Duration RUN_PATIENCE = Duration.ofMinutes(20);

  private final DemoUser inspector;
  private final Consumer<String> say;

  Inspection(DemoApi api, Consumer<String> say) {
    this.inspector = api.as("xianyang-jcy");
    this.say = say;
  }

  JsonNode plan() {
    for (JsonNode campaign : inspector.get(CAMPAIGNS + "?year=2025").path("items")) {
      if (campaign.path("quarter").asInt() == 1 && campaign.path("mine").asBoolean()) {
        return campaign;
      }
    }
    JsonNode campaign =
        inspector.post(
            CAMPAIGNS,
            Map.of(
                "title", "2025年第一季度检查",
                "year", 2025,
                "quarter", 1,
                "timePoint", "2025-02-10T01:00:00Z",
                "kind", "CENSUS"));
    say.accept(
        "02-10 计划：网站 %d 家，新媒体账号 %d 个"
            .formatted(campaign.path("sites").asInt(), campaign.path("accounts").asInt()));
    return campaign;
  }

  void runMachine(String id) {
    String address = CAMPAIGNS + "/" + id;
    if (inspector.get(address + "/progress").path("startedAt").isNull()) {
      inspector.post(address + "/run", Map.of());
    }
    JsonNode progress =
        Until.holds(
            "The machine run",
            RUN_PATIENCE,
            () -> inspector.get(address + "/progress"),
            p -> !p.path("running").asBoolean());
    say.accept(
        "02-10 机器检查：%d 家网站，%d 个页面，候选问题 %d 条"
            .formatted(
                progress.path("sitesDone").asInt(),
                progress.path("pages").asInt(),
                progress.path("candidates").asInt()));
  }

  void importResults(String id) {
    importPart(id, "SITES", "results-sites.xlsx", "网站检查结果.xlsx");
    importPart(id, "ACCOUNTS", "results-accounts.xlsx", "新媒体检查结果.xlsx");
  }

  private void importPart(String id, String part, String file, String uploadName) {
    String address = CAMPAIGNS + "/" + id;
    if (inspector.get(address + "/results?part=" + part).isEmpty()) {
      JsonNode list =
          inspector.upload(address + "/result-imports", uploadName, DemoFiles.bytes(file));
      if (!list.path("faults").isEmpty()) {
        throw new IllegalStateException(file + " has faults: " + list.path("faults"));
      }
      inspector.post(
          address + "/result-imports/" + list.path("id").asText() + "/apply",
          Map.of("mappings", suggested(list), "confirmedLines", toConfirm(list)));
      say.accept("02-14 导入：" + uploadName + " " + list.path("rows").size() + " 行");
    }
    JsonNode campaign = inspector.get(address);
    boolean sites = part.equals("SITES");
    if (campaign.path(sites ? "sitesClosed" : "accountsClosed").isNull()) {
      int rows = inspector.get(address + "/results?part=" + part).size();
      int clean = campaign.path(sites ? "sites" : "accounts").asInt() - rows;
      inspector.post(address + "/parts/" + part + "/close", Map.of("clean", clean));
      say.accept("02-14 确认：其余 " + clean + (sites ? " 家网站" : " 个账号") + "检查无问题");
    }
  }

  /** The inspector takes the suggested meaning of each wording. */
  private static List<Map<String, Object>> suggested(JsonNode list) {
    List<Map<String, Object>> mappings = new ArrayList<>();
    for (JsonNode wording : list.path("wordings")) {
      JsonNode meaning = wording.path("suggestion");
      if (meaning.isNull() || meaning.isMissingNode()) {
        throw new IllegalStateException("No meaning is suggested for " + wording.path("wording"));
      }
      Map<String, Object> mapping = new HashMap<>();
      mapping.put("wording", wording.path("wording").asText());
      for (String field : List.of("rules", "ownRuleId", "ownRuleWords", "effect", "covers")) {
        mapping.put(field, meaning.get(field));
      }
      mappings.add(mapping);
    }
    return mappings;
  }

  private static List<Integer> toConfirm(JsonNode list) {
    List<Integer> lines = new ArrayList<>();
    for (JsonNode row : list.path("rows")) {
      if (row.path("match").asText().equals("NAME_AND_UNIT")) {
        lines.add(row.path("line").asInt());
      }
    }
    return lines;
  }
}
