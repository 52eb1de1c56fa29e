package org.zhengxun.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.rectification.TaskState;
import org.zhengxun.rectification.TestTasks;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Exported;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** The report on one site, for the office and those above it, and on a task, for its unit. */
@ApiTest
class SiteReportTest {
  private static final String SITE = "/api/v1/campaigns/{id}/targets/{target}/report";
  private static final String TASK = "/api/v1/tasks/{id}/report";

  @Inject World world;
  @Inject Inspections inspections;
  @Inject TestTasks tasks;

  private Organisation city;
  private Inspections.Planned planned;

  @BeforeEach
  void oneConfirmedAndOneOpenProblem() {
    city = world.city();
    planned = inspections.plan(city);
    inspections.confirmed(planned, "D066");
    inspections.candidate(planned, "D068");
  }

  private ExtractableResponse<Response> site(String token) {
    return Api.as(token)
        .accept("*/*")
        .get(SITE, planned.campaign().id(), planned.site().id())
        .then()
        .statusCode(200)
        .extract();
  }

  @Test
  void officeReadsItsCandidatesToo() {
    ExtractableResponse<Response> answer = site(world.token(city, Role.INSPECTOR));

    assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(answer.header("Content-Disposition")).startsWith("attachment").endsWith(".html");
    assertThat(answer.asString())
        .contains("检查员发现的问题")
        .contains("机器发现的问题")
        .contains("1 个问题，1 个待复核")
        .contains(planned.site().name());
  }

  @Test
  void candidatesStayWithTheOffice() {
    String page = site(world.token(world.province(), Role.INSPECTOR)).asString();

    assertThat(page)
        .contains("检查员发现的问题")
        .contains("1 个问题，0 个待复核")
        .doesNotContain("机器发现的问题")
        .doesNotContain("D068");
  }

  @Test
  void spreadsheetListsTheSame() {
    List<List<String>> rows =
        Exported.rows(
            Api.as(world.token(city, Role.LEADER)).queryParam("form", "XLSX"),
            SITE,
            planned.campaign().id(),
            planned.site().id());

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1)).contains("D066", "已确认", "检查员发现的问题");
  }

  @Test
  void targetOfAnotherCampaignIsNotFound() {
    Api.as(world.token(city, Role.INSPECTOR))
        .accept("*/*")
        .get(SITE, inspections.plan(city).campaign().id(), planned.site().id())
        .then()
        .statusCode(404);
  }

  @Test
  void unitReadsWhatItIsToMendAndNothingElse() {
    Organisation unit = world.unit(city);
    TestTasks.Made task = tasks.make(city, unit, TaskState.ISSUED);
    String reporter = world.token(unit, Role.REPORTER);

    String page =
        Api.as(reporter)
            .accept("*/*")
            .get(TASK, task.taskId())
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(page).contains("问题清单").contains("D066").contains("检查员发现的问题");
    assertThat(page).doesNotContain("待复核").doesNotContain("机器发现的问题");
    Api.as(reporter)
        .accept("*/*")
        .get(SITE, planned.campaign().id(), planned.site().id())
        .then()
        .statusCode(403);
  }

  @Test
  void officeReadsTheSameOnScreen() {
    JsonPath report = contents(world.token(city, Role.INSPECTOR));

    assertThat(report.getString("about")).isEqualTo(planned.site().name());
    assertThat(report.getList("rules.rule")).containsExactly("D066", "D068");
    assertThat(report.getList("rules.status")).containsExactly("FAULT", "CANDIDATES");
    assertThat(report.getString("rules[0].group")).isNotBlank();
    assertThat(report.getList("problems.words")).containsExactly("检查员发现的问题", "机器发现的问题");
    assertThat(report.getList("problems.open")).containsExactly(false, true);
  }

  @Test
  void placesTellWhatTheyRestOn() {
    String sha256 = inspections.page(inspections.candidate(planned, "D067"));

    JsonPath report = contents(world.token(city, Role.INSPECTOR));

    String place = "problems.find { it.rule == 'D067' }.places[0]";
    assertThat(report.getString(place + ".sha256")).isEqualTo(sha256);
    assertThat(report.getBoolean(place + ".kept")).isTrue();
    assertThat(report.getString(place + ".fetchedAt")).isNotBlank();
  }

  @Test
  void candidatesStayWithTheOfficeOnScreenToo() {
    JsonPath report = contents(world.token(world.province(), Role.LEADER));

    assertThat(report.getList("problems.words")).containsExactly("检查员发现的问题");
    assertThat(report.getList("rules.rule")).containsExactly("D066");
  }

  @Test
  void unitReadsOnScreenWhatItIsToMendAndNothingElse() {
    Organisation unit = world.unit(city);
    TestTasks.Made task = tasks.make(city, unit, TaskState.ISSUED);
    String reporter = world.token(unit, Role.REPORTER);

    JsonPath report =
        Api.as(reporter).get(TASK + "/contents", task.taskId()).then().extract().jsonPath();

    assertThat(report.getString("title")).isEqualTo("问题清单");
    assertThat(report.getList("rules.rule")).containsExactly("D066");
    assertThat(report.getList("problems.finding")).containsOnlyNulls();
    assertThat(report.getList("problems.target")).isNotEmpty();
    Api.as(reporter)
        .get(SITE + "/contents", planned.campaign().id(), planned.site().id())
        .then()
        .statusCode(403);
  }

  private JsonPath contents(String token) {
    return Api.as(token)
        .get(SITE + "/contents", planned.campaign().id(), planned.site().id())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void eachDownloadIsRecorded() {
    site(world.token(city, Role.INSPECTOR));

    List<String> details =
        Api.as(world.token(city, Role.AUDIT_ADMIN))
            .queryParam("limit", 100)
            .get("/api/v1/audit-entries")
            .then()
            .extract()
            .path("items.detail");
    assertThat(details).contains(planned.site().name() + "的检查报告，2 个问题");
  }
}
