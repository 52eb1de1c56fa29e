package org.zhengxun.launcher.demo.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zhengxun.launcher.demo.api.DemoApi;
import org.zhengxun.launcher.demo.api.DemoUser;

/** 兴平市's task goes the whole way before the notice: issued, mended, answered, verified. */
final class Rectification {
  private static final String TASKS = "/api/v1/tasks";
  private static final String UNIT = "兴平市人民政府办公室";
  private static final String HOST = "www.xingping.gov.cn";
  private static final Duration RECHECK_PATIENCE = Duration.ofMinutes(5);

  private final DemoUser inspector;
  private final DemoUser approver;
  private final DemoUser reporter;
  private final DemoUser reviewer;
  private final DemoUser administrator;
  private final Consumer<String> say;

  Rectification(DemoApi api, Consumer<String> say) {
    this.inspector = api.as("xianyang-jcy");
    this.approver = api.as("xianyang-spy");
    this.reporter = api.as("xingping-zfb-tby");
    this.reviewer = api.as("xingping-zfb-shr");
    this.administrator = api.as("shaanxi-xtgly");
    this.say = say;
  }

  void issue(String campaign) {
    if (mine(inspector, "ISSUED") != null) {
      return;
    }
    String drafts = "/api/v1/campaigns/" + campaign + "/tasks";
    JsonNode preview = inspector.get(drafts + "/preview");
    List<String> findings = new ArrayList<>();
    for (JsonNode unit : preview.path("units")) {
      if (unit.path("unitName").asText().equals(UNIT)) {
        unit.path("findings").forEach(f -> findings.add(f.path("findingId").asText()));
      }
    }
    Map<String, Object> terms =
        Map.of(
            "kind",
            "OFFICE_HOURS",
            "on",
            "2025-02-20",
            "demands",
            preview.path("demands").asText(),
            "addressee",
            preview.path("addressee").asText());
    JsonNode drafted = inspector.post(drafts, Map.of("terms", terms, "findingIds", findings));
    JsonNode task = drafted.path(0);
    Map<String, Object> seen =
        Map.of("id", task.path("id").asText(), "version", task.path("version").asInt());
    approver.post(TASKS + "/issue", Map.of("tasks", List.of(seen)));
    say.accept("02-17 下达：" + UNIT + "整改任务，" + findings.size() + " 个问题");
  }

  void reply() {
    JsonNode task = mine(reporter, "MINE");
    if (!task.path("task").path("state").asText().equals("ISSUED")) {
      return;
    }
    administrator.post("/api/v1/demo/sites/" + HOST + "/mend");
    String address = address(task);
    for (JsonNode item : task.path("items")) {
      String answer = address + "/answers/" + item.path("id").asText();
      JsonNode saved =
          reporter.put(
              answer,
              item.path("version").asInt(),
              Map.of("text", "已完成整改，请予核验。", "fileIds", List.of()));
      reporter.post(answer + "/submit", saved.path("version").asInt(), Map.of());
    }
    task = recheckedBy(reporter, address);
    task = reporter.post(address + "/submit", version(task), Map.of());
    reviewer.post(address + "/send", version(task), Map.of());
    say.accept("02-19 答复：兴平市改正网站，逐项答复，审核人签报");
  }

  void verify() {
    JsonNode task = mine(approver, "ISSUED");
    if (!task.path("task").path("state").asText().equals("REPLIED")) {
      return;
    }
    task = recheckedBy(approver, address(task));
    for (JsonNode item : task.path("items")) {
      say.accept(
          "02-19 机器复查：%s %s"
              .formatted(
                  item.path("rule").asText(),
                  item.path("recheckState").asText().equals("MENDED") ? "已整改" : "问题仍存在"));
    }
    approver.post(address(task) + "/verify", version(task), Map.of());
    say.accept("02-19 核验：兴平市整改到位，销号");
  }

  private JsonNode recheckedBy(DemoUser user, String address) {
    return Until.holds(
        "The second look",
        RECHECK_PATIENCE,
        () -> user.get(address),
        task -> {
          for (JsonNode item : task.path("items")) {
            if (List.of("WAITING", "RUNNING").contains(item.path("recheckState").asText())) {
              return false;
            }
          }
          return true;
        });
  }

  /** The unit's task in full; null while there is none. */
  private static JsonNode mine(DemoUser user, String view) {
    for (JsonNode row : user.get(TASKS + "?limit=100&view=" + view).path("items")) {
      if (row.path("unitName").asText().equals(UNIT)
          && !row.path("state").asText().equals("DISCARDED")) {
        return user.get(TASKS + "/" + row.path("id").asText());
      }
    }
    return null;
  }

  private static String address(JsonNode task) {
    return TASKS + "/" + task.path("task").path("id").asText();
  }

  private static int version(JsonNode task) {
    return task.path("task").path("version").asInt();
  }
}
