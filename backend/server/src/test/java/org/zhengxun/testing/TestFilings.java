package org.zhengxun.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;

/** Filings brought to a state through the API, as people would. */
@ApplicationScoped
public class TestFilings {
  private final World world;

  TestFilings(World world) {
    this.world = world;
  }

  /** A complete form; change what the test is about. */
  public static Map<String, Object> form(Organisation unit, String name, String platform) {
    Map<String, Object> form = new HashMap<>();
    form.put("name", name);
    form.put("platform", platform);
    form.put("functionClass", "PUBLISH");
    form.put("certified", true);
    form.put("certifiedBody", unit.name());
    form.put("url", "https://xinmeiti.example/" + name.hashCode());
    form.put("reason", "方便群众了解政策");
    if (platform.equals("微信公众号")) {
      form.put("subType", "订阅号");
    }
    return form;
  }

  public Made draft(Organisation unit) {
    return draft(unit, form(unit, "账号" + UUID.randomUUID().toString().substring(0, 8), "抖音短视频"));
  }

  public Made draft(Organisation unit, Map<String, Object> form) {
    return made(
        Api.as(reporter(unit))
            .body(Map.of("kind", "OPEN", "form", form))
            .post("/api/v1/filings")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath());
  }

  public Made submitted(Organisation unit) {
    return submit(unit, draft(unit));
  }

  public Made submitted(Organisation unit, Map<String, Object> form) {
    return submit(unit, draft(unit, form));
  }

  private Made submit(Organisation unit, Made draft) {
    return act(reporter(unit), draft, "submit", null);
  }

  public Made sent(Organisation unit) {
    return act(reviewer(unit), submitted(unit), "sign", Map.of());
  }

  public Made sent(Organisation unit, Map<String, Object> form) {
    return act(reviewer(unit), submitted(unit, form), "sign", Map.of());
  }

  public Made approved(Organisation office, Organisation unit) {
    return act(approver(office), sent(unit), "approve", Map.of());
  }

  public Made returned(Organisation office, Organisation unit) {
    return act(
        approver(office),
        sent(unit),
        "return",
        Map.of("fields", List.of(Map.of("field", "name", "reason", "名称不规范"))));
  }

  /** Acts and expects success. */
  public Made act(String token, Made filing, String verb, Object body) {
    var call = Api.as(token).header("If-Match", filing.version());
    if (body != null) {
      call.body(body);
    }
    return made(
        call.post("/api/v1/filings/" + filing.id() + "/" + verb)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath());
  }

  public String reporter(Organisation unit) {
    return world.token(unit, Role.REPORTER);
  }

  public String reviewer(Organisation unit) {
    return world.token(unit, Role.REVIEWER);
  }

  public String approver(Organisation office) {
    return world.token(office, Role.APPROVER);
  }

  private static Made made(io.restassured.path.json.JsonPath json) {
    return new Made(
        UUID.fromString(json.getString("id")),
        json.getInt("version"),
        json.getString("state"),
        json.getString("code"));
  }

  /** A filing as last answered. */
  public record Made(UUID id, int version, String state, String code) {}
}
