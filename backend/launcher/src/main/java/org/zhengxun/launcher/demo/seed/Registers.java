package org.zhengxun.launcher.demo.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.zhengxun.launcher.demo.api.DemoApi;
import org.zhengxun.launcher.demo.api.DemoUser;
import org.zhengxun.launcher.demo.data.CsvTable;
import org.zhengxun.launcher.demo.data.DemoFiles;

/** The registers' baselines of one city: its inspector prepares them, its approver applies them. */
final class Registers {
  private static final String IMPORTS = "/api/v1/register-imports";
  private static final String SPONSOR = "主办单位";

  private final DemoUser inspector;
  private final DemoUser approver;
  private final String city;

  /**
   * @param city path of the city, e.g. 陕西省/咸阳市
   * @param shortLogin the city as login names begin, e.g. xianyang
   */
  Registers(DemoApi api, String city, String shortLogin) {
    this.inspector = api.as(shortLogin + "-jcy");
    this.approver = api.as(shortLogin + "-spy");
    this.city = city;
  }

  String websites() {
    return load("WEBSITES", "websites.csv", "网站名录.csv");
  }

  String accounts() {
    return load("ACCOUNTS", "accounts.csv", "新媒体名录.csv");
  }

  private String load(String kind, String file, String uploadName) {
    discardLeftOvers(kind);
    JsonNode prepared = inspector.upload(IMPORTS + "?kind=" + kind, uploadName, ownRows(file));
    if (!prepared.path("faults").isEmpty()) {
      throw new IllegalStateException(file + " has faults: " + prepared.path("faults"));
    }
    JsonNode summary = prepared.path("summary");
    String address = IMPORTS + "/" + summary.path("id").asText();
    int fresh = summary.path("fresh").asInt();
    if (fresh + summary.path("changed").asInt() == 0) {
      inspector.post(address + "/discard", version(summary), Map.of());
    } else {
      approver.post(address + "/apply", version(summary), Map.of());
    }
    return fresh + " new of " + summary.path("total").asInt();
  }

  /** Prepared by a run that stopped before it applied them. */
  private void discardLeftOvers(String kind) {
    for (JsonNode left :
        inspector.get(IMPORTS + "?limit=500&state=PREPARED&kind=" + kind).path("items")) {
      inspector.post(
          IMPORTS + "/" + left.path("id").asText() + "/discard", version(left), Map.of());
    }
  }

  private static int version(JsonNode prepared) {
    return prepared.path("version").asInt();
  }

  private byte[] ownRows(String file) {
    CsvTable whole = DemoFiles.table(file);
    int sponsor = whole.header().indexOf(SPONSOR);
    List<List<String>> own =
        whole.rows().stream().filter(row -> row.get(sponsor).startsWith(city + "/")).toList();
    return new CsvTable(whole.header(), own).text().getBytes(StandardCharsets.UTF_8);
  }
}
