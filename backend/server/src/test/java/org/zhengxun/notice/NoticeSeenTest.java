package org.zhengxun.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** Nobody approves or signs what he has not read: not another head, deadline or note either. */
@ApiTest
class NoticeSeenTest {
  @Inject World world;
  @Inject Inspections inspections;

  private Organisation city;
  private JsonPath notice;

  @BeforeEach
  void drafted() {
    city = world.city();
    Inspections.Planned planned = inspections.plan(city);
    inspections.resultsIn(planned);
    inspections.confirmed(planned, "D066");
    notice =
        Api.as(world.token(city, Role.INSPECTOR))
            .post("/api/v1/campaigns/{id}/notices", planned.campaign().id())
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    notice = saved(Map.of("copies", "市委办公室。", "deadline", "2035-03-01"));
  }

  @Test
  void theHashChangesWithEveryPartOfTheHead() {
    changes(Map.of("title", "另一个标题"));
    changes(Map.of("addressees", "市级各部门："));
    changes(Map.of("copies", "市人大常委会办公室。"));
    changes(Map.of("deadline", "2035-04-01"));
    String before = notice.getString("contentHash");
    assertThat(saved(Map.of()).getString("contentHash")).isEqualTo(before);
  }

  @Test
  void theHashChangesWithTheNotesUnderTheText() {
    String before = notice.getString("contentHash");
    Api.as(world.token(city, Role.SYSTEM_ADMIN))
        .header("If-Match", 0)
        .body(Map.of("value", false, "locked", false))
        .put("/api/v1/settings/notice.public")
        .then()
        .statusCode(200);
    assertThat(read().getString("contentHash")).isNotEqualTo(before);
  }

  @Test
  void anotherTitleSinceItWasReadIsNotApproved() {
    act(Role.INSPECTOR, notice, "submit", Map.of()).statusCode(200);
    JsonPath asRead = read();
    act(Role.APPROVER, asRead, "return", Map.of("reason", "标题有误")).statusCode(200);
    notice = read();
    notice = saved(Map.of("title", "另一个标题"));
    act(Role.INSPECTOR, notice, "submit", Map.of()).statusCode(200);
    JsonPath now = read();
    Map<String, Object> old = Map.of("contentHash", asRead.getString("contentHash"));

    act(Role.APPROVER, asRead, "approve", old).statusCode(412);
    act(Role.APPROVER, now, "approve", old)
        .statusCode(412)
        .body("code", equalTo("STALE"))
        .body("detail", containsString("记录或内容有变化"));
    act(Role.APPROVER, now, "approve", Map.of("contentHash", now.getString("contentHash")))
        .statusCode(200);
  }

  private void changes(Map<String, Object> more) {
    String before = notice.getString("contentHash");
    notice = saved(more);
    assertThat(notice.getString("contentHash")).isNotEqualTo(before);
  }

  private JsonPath read() {
    return Api.as(world.token(city, Role.APPROVER))
        .get("/api/v1/notices/{id}", notice.getString("notice.id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private JsonPath saved(Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>();
    body.put("title", notice.get("notice.title"));
    body.put("addressees", notice.get("addressees"));
    body.put("copies", notice.get("copies"));
    body.put("deadline", notice.get("notice.deadline"));
    body.put("blocks", notice.get("blocks"));
    body.putAll(more);
    return Api.as(world.token(city, Role.INSPECTOR))
        .header("If-Match", notice.getInt("notice.version"))
        .body(body)
        .put("/api/v1/notices/{id}", notice.getString("notice.id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private ValidatableResponse act(Role role, JsonPath over, String verb, Map<String, Object> body) {
    return Api.as(world.token(city, role))
        .header("If-Match", over.getInt("notice.version"))
        .body(body)
        .post("/api/v1/notices/{id}/" + verb, notice.getString("notice.id"))
        .then();
  }
}
