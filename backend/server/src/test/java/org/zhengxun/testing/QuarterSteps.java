package org.zhengxun.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;

/**
 * The inspector's steps of a quarter through the API: plan, import both lists, close both parts.
 */
@ApplicationScoped
public class QuarterSteps {
  private final World world;

  QuarterSteps(World world) {
    this.world = world;
  }

  /** A campaign of 咸阳市 with both lists of the quarter in. */
  public String withResults(Organisation city) {
    String id = plan(city);
    imported(city, id, "results-sites.xlsx");
    imported(city, id, "results-accounts.xlsx");
    close(city, id, "SITES", 48);
    close(city, id, "ACCOUNTS", 283);
    return id;
  }

  private String plan(Organisation city) {
    return inspector(city)
        .body(
            Map.of(
                "title",
                "2025年第一季度检查" + UUID.randomUUID(),
                "year",
                2025,
                "quarter",
                1,
                "timePoint",
                "2025-02-10T09:00:00+08:00",
                "kind",
                "CENSUS"))
        .post("/api/v1/campaigns")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void imported(Organisation city, String id, String file) {
    JsonPath checked =
        inspector(city)
            .contentType("multipart/form-data")
            .multiPart("file", file, DemoFiles.bytes(file))
            .post("/api/v1/campaigns/" + id + "/result-imports")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    inspector(city)
        .body(Map.of())
        .post("/api/v1/campaigns/" + id + "/result-imports/" + checked.get("id") + "/apply")
        .then()
        .statusCode(200);
  }

  private void close(Organisation city, String id, String part, int clean) {
    inspector(city)
        .body(Map.of("clean", clean))
        .post("/api/v1/campaigns/" + id + "/parts/" + part + "/close")
        .then()
        .statusCode(204);
  }

  private RequestSpecification inspector(Organisation city) {
    return Api.as(world.token(city, Role.INSPECTOR));
  }
}
