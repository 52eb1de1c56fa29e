package org.zhengxun.launcher.demo.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.zhengxun.launcher.demo.api.DemoApi;
import org.zhengxun.launcher.demo.api.DemoUser;

/** A unit of 宜君县 opens an account: reporter, reviewer, county, and the city takes note. */
final class OpenedAccount {
  private static final String FILINGS = "/api/v1/filings";
  private static final String NAME = "宜君示例农业农村";

  private final DemoUser reporter;
  private final DemoUser reviewer;
  private final DemoUser county;
  private final DemoUser city;
  private final Consumer<String> say;

  OpenedAccount(DemoApi api, Consumer<String> say) {
    this.reporter = api.as("yijun-nyncj-tby");
    this.reviewer = api.as("yijun-nyncj-shr");
    this.county = api.as("yijun-spy");
    this.city = api.as("tongchuan-spy");
    this.say = say;
  }

  void walk() {
    JsonNode known = reporter.get(FILINGS + "?limit=100&view=ALL").path("items");
    for (JsonNode filing : known) {
      if (filing.path("subject").asText().contains(NAME)) {
        say.accept("备案：“" + NAME + "”此前已提交，不再重复");
        return;
      }
    }
    JsonNode filing = reporter.post(FILINGS, Map.of("kind", "OPEN", "form", form()));
    String address = FILINGS + "/" + filing.path("id").asText();
    filing = reporter.post(address + "/submit", version(filing), Map.of());
    say.accept("备案：宜君县示例农业农村局填报员提交开办“" + NAME + "”");
    filing = reviewer.post(address + "/sign", version(filing), Map.of("opinion", "情况属实，同意报送"));
    say.accept("备案：单位审核人签报");
    filing = county.post(address + "/approve", version(filing), Map.of("opinion", "同意开办"));
    say.accept("备案：宜君县同意，账号入册，标识码 " + filing.path("code").asText("待赋码"));
    city.post(address + "/note", version(filing), Map.of("opinion", "已阅"));
    say.accept("备案：铜川市已阅");
  }

  private static Map<String, Object> form() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("name", NAME);
    form.put("handle", "yijun-shili-nync");
    form.put("platform", "微信公众号");
    form.put("subType", "订阅号");
    form.put("functionClass", "PUBLISH");
    form.put("openedOn", "2025-02-10");
    form.put("certified", true);
    form.put("certifiedBody", "宜君县示例农业农村局");
    form.put("newsLicence", false);
    form.put("url", "https://xinmeiti.example/yijun-nync");
    form.put("description", "发布农时、政策和服务信息");
    form.put("reason", "便民服务需要");
    return form;
  }

  private static int version(JsonNode filing) {
    return filing.path("version").asInt();
  }
}
