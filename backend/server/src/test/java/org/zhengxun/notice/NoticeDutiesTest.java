package org.zhengxun.notice;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

@ApiTest
class NoticeDutiesTest {
  @Inject World world;
  @Inject Inspections inspections;

  @Test
  void whoDraftsNeitherReviewsNorSigns() {
    Organisation city = world.city();
    String everything = world.token(city, Role.INSPECTOR, Role.APPROVER, Role.LEADER);
    JsonPath notice = draft(city, everything);
    notice = taken(act(everything, notice, "submit"));
    refused(act(everything, notice, "approve"));
    notice = taken(act(world.token(city, Role.APPROVER), notice, "approve"));
    refused(act(everything, notice, "sign"));
    taken(act(world.token(city, Role.LEADER), notice, "sign"));
  }

  @Test
  void aSmallOfficeMaySwitchThatOff() {
    Organisation city = world.city();
    Api.as(world.token(city, Role.SYSTEM_ADMIN))
        .header("If-Match", 0)
        .body(Map.of("value", false, "locked", false))
        .put("/api/v1/settings/duties.separate")
        .then()
        .statusCode(200);
    String everything = world.token(city, Role.INSPECTOR, Role.APPROVER, Role.LEADER);
    JsonPath notice = taken(act(everything, draft(city, everything), "submit"));
    notice = taken(act(everything, notice, "approve"));
    taken(act(everything, notice, "sign"));
  }

  private JsonPath draft(Organisation city, String token) {
    Inspections.Planned planned = inspections.plan(city);
    inspections.resultsIn(planned);
    inspections.confirmed(planned, "D066");
    return Api.as(token)
        .post("/api/v1/campaigns/{id}/notices", planned.campaign().id())
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static ValidatableResponse act(String token, JsonPath notice, String verb) {
    return Api.as(token)
        .header("If-Match", notice.getInt("notice.version"))
        .body(Map.of("contentHash", notice.getString("contentHash"), "prefix", "测政办发"))
        .post("/api/v1/notices/{id}/" + verb, notice.getString("notice.id"))
        .then();
  }

  private static JsonPath taken(ValidatableResponse answer) {
    return answer.statusCode(200).extract().jsonPath();
  }

  private static void refused(ValidatableResponse answer) {
    answer.statusCode(403).body("code", equalTo("SEPARATION_OF_DUTIES"));
  }
}
