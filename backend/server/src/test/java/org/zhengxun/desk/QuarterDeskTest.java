package org.zhengxun.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** The inspector's desk from the first result to the notice. */
@ApiTest
class QuarterDeskTest {
  @Inject World world;
  @Inject Inspections inspections;

  private Organisation city;
  private Inspections.Planned planned;
  private String page;

  @BeforeEach
  void inReview() {
    city = world.city();
    planned = inspections.plan(city);
    inspections.resultsIn(planned);
    page = "/campaigns/" + planned.campaign().id();
  }

  @Test
  void aCheckedListIsEnteredBeforeTheRestOfItsPartIsConfirmedClean() {
    desk().body("waiting.title", containsInAnyOrder("政府网站人工检查", "政务新媒体人工检查"));
    String list = checkedSites();
    desk()
        .body("waiting.title", contains("确认导入检查结果", "政务新媒体人工检查"))
        .body("waiting[0].link", equalTo(page + "/import/" + list));
    inspector()
        .post("/api/v1" + page + "/result-imports/{list}/discard", list)
        .then()
        .statusCode(204);
    desk().body("waiting.title", containsInAnyOrder("政府网站人工检查", "政务新媒体人工检查"));
  }

  @Test
  void aPartWithoutAnyResultAsksForItsEntryAndOneWithAResultForTheConfirmationOfTheRest() {
    desk()
        .body(
            "waiting.hint",
            containsInAnyOrder(
                "人工检查结果尚未录入：政府网站 1 个（导入清单，或确认均无问题）", "人工检查结果尚未录入：政务新媒体 1 个（导入清单，或确认均无问题）"))
        .body("waiting.action", contains("去录入", "去录入"))
        .body(
            "waiting.link",
            containsInAnyOrder(
                page + "?tab=manual&part=SITES", page + "?tab=manual&part=ACCOUNTS"));
    inspector()
        .body(Map.of("targetId", planned.site().id(), "wording", "链接不可用", "rectification", "已整改"))
        .post("/api/v1" + page + "/results")
        .then()
        .statusCode(201);
    desk().body("waiting.find { it.action == '去确认' }.hint", equalTo("0 个对象未列出问题，待确认"));
  }

  @Test
  void afterBothPartsUnitsWaitForTheirTasksAndTheCampaignForItsNotice() {
    inspections.confirmed(planned, "D066");
    close("SITES", 1);
    desk().body("waiting.title", contains("政务新媒体人工检查"));
    close("ACCOUNTS", 1);
    desk()
        .body("waiting.title", contains("1 个单位待下达整改任务", "起草通报"))
        .body("waiting.action", contains("去下达", "去起草"))
        .body("waiting[0].link", equalTo(page + "/tasks"));
    inspector()
        .body(
            Map.of(
                "terms",
                Map.of(
                    "kind", "DAY", "on", "2035-02-19", "demands", "逐项整改", "addressee", "市政府办公室")))
        .post("/api/v1" + page + "/tasks")
        .then()
        .statusCode(201);
    desk().body("waiting.title", contains("起草通报"));
    inspector().post("/api/v1" + page + "/notices").then().statusCode(201);
    desk().body("waiting.action", contains("继续起草"));
  }

  private String checkedSites() {
    String csv = "网站名称,存在问题,整改情况\n" + planned.site().name() + ",链接不可用,已整改\n";
    return inspector()
        .contentType("multipart/form-data")
        .multiPart("file", "网站.csv", csv.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1" + page + "/result-imports")
        .then()
        .statusCode(201)
        .body("faults", equalTo(List.of()))
        .extract()
        .path("id");
  }

  private void close(String part, int clean) {
    inspector()
        .body(Map.of("clean", clean))
        .post("/api/v1" + page + "/parts/" + part + "/close")
        .then()
        .statusCode(204);
  }

  private ValidatableResponse desk() {
    return inspector().get("/api/v1/desk").then().statusCode(200);
  }

  private RequestSpecification inspector() {
    return Api.as(world.token(city, Role.INSPECTOR));
  }
}
