package org.zhengxun.rectification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** A task through its whole life, each step by whom it belongs to. */
@ApiTest
class RectificationFlowTest {
  private static final Map<String, Object> TERMS =
      Map.of("kind", "OFFICE_HOURS", "on", "2035-02-19", "demands", "逐项整改", "addressee", "市政府办公室");

  @Inject World world;
  @Inject Inspections inspections;
  @Inject FindingRepository findings;

  private final ScriptedLook machine = new ScriptedLook();
  private Organisation city;
  private Inspections.Planned planned;
  private UUID finding;
  private String inspector;
  private String approver;
  private String reporter;
  private String reviewer;

  @BeforeEach
  void confirmedFinding() {
    QuarkusMock.installMockForType(machine, RegisteredSiteLook.class);
    city = world.city();
    planned = inspections.plan(city);
    finding = inspections.confirmed(planned, "D066").id();
    inspector = world.token(city, Role.INSPECTOR);
    approver = world.token(city, Role.APPROVER);
    reporter = world.token(planned.unit(), Role.REPORTER);
    reviewer = world.token(planned.unit(), Role.REVIEWER);
  }

  private String draft(String token) {
    return Api.as(token)
        .body(Map.of("terms", TERMS))
        .post("/api/v1/campaigns/{id}/tasks", planned.campaign().id())
        .then()
        .statusCode(201)
        .body("$", hasSize(1))
        .body("[0].state", equalTo("DRAFT"))
        .extract()
        .path("[0].id");
  }

  private String issued() {
    String task = draft(inspector);
    Api.as(approver)
        .body(Map.of("tasks", List.of(Map.of("id", task, "version", 0))))
        .post("/api/v1/tasks/issue")
        .then()
        .statusCode(200);
    return task;
  }

  private JsonPath read(String token, String task) {
    return Api.as(token)
        .get("/api/v1/tasks/{id}", task)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private void answer(String task) {
    answer(task, "已在公共页脚模板补齐");
  }

  /** The answered item's version. */
  private int answer(String task, String words) {
    JsonPath read = read(reporter, task);
    String item = read.getString("items[0].id");
    int saved =
        Api.as(reporter)
            .header("If-Match", read.getInt("items[0].version"))
            .body(Map.of("text", words, "fileIds", List.of(upload(task))))
            .put("/api/v1/tasks/{id}/answers/{item}", task, item)
            .then()
            .statusCode(200)
            .body("files[0].name", equalTo("report.pdf"))
            .extract()
            .path("version");
    return Api.as(reporter)
        .header("If-Match", saved)
        .post("/api/v1/tasks/{id}/answers/{item}/submit", task, item)
        .then()
        .statusCode(200)
        .body("state", equalTo("ANSWERED"))
        .extract()
        .path("version");
  }

  private String upload(String task) {
    return given()
        .auth()
        .oauth2(reporter)
        .multiPart("file", "report.pdf", "%PDF-1.7 整改".getBytes(StandardCharsets.UTF_8))
        .multiPart("subjectId", task)
        .post("/api/v1/files")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void step(String token, String task, String verb, Object body) {
    var call = Api.as(token).header("If-Match", read(token, task).getInt("task.version"));
    if (body != null) {
      call.body(body);
    }
    call.post("/api/v1/tasks/{id}/" + verb, task).then().statusCode(200);
  }

  private void sent(String task) {
    answer(task);
    step(reporter, task, "submit", null);
    step(reviewer, task, "send", null);
  }

  private void rechecked(String task, String state) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    String seen = "";
    while (Instant.now().isBefore(end) && !seen.equals(state)) {
      Thread.sleep(200);
      seen = read(approver, task).getString("items[0].recheckState");
    }
    assertThat(seen).isEqualTo(state);
  }

  private String findingState() {
    return world.asSystem(() -> findings.get(finding).state().name());
  }

  @Test
  void goesFromFindingToMendedWithEveryStepInItsHistory() throws InterruptedException {
    String task = issued();
    assertThat(findingState()).isEqualTo("RECTIFYING");
    sent(task);
    assertThat(findingState()).isEqualTo("AWAITING_CHECK");
    rechecked(task, "MENDED");
    step(approver, task, "verify", null);
    assertThat(findingState()).isEqualTo("CLOSED");
    Api.as(approver)
        .get("/api/v1/tasks/{id}", task)
        .then()
        .body("task.state", equalTo("CLOSED"))
        .body("actions", empty())
        .body("history.action", hasItems("起草任务", "下达任务", "答复问题", "提交审核", "报送整改情况", "机器复查", "核验通过"))
        .body("history.find { it.action == '下达任务' }.words", equalTo("期限2035年2月19日下班前"))
        .body("history.find { it.action == '机器复查' }.words", equalTo("网站标识 · 检查员发现的问题：已整改"));
  }

  @Test
  void anEarlierAnswerStaysReadableAfterTheNext() {
    String task = issued();
    answer(task, "正在整改");
    answer(task, "已全部整改");
    assertThat(
            read(reporter, task)
                .<String>getList("history.findAll { it.action == '答复问题' }.words", String.class))
        .containsExactly("网站标识 · 检查员发现的问题：正在整改", "网站标识 · 检查员发现的问题：已全部整改");
  }

  @Test
  void theMachineLookingAgainDoesNotOvertakeWhatAPersonTypes() throws InterruptedException {
    String task = issued();
    int answered = answer(task, "正在整改");
    rechecked(task, "MENDED");
    assertThat(read(reporter, task).getInt("items[0].version")).isEqualTo(answered);
  }

  @Test
  void theUnitIsToldWhatTheMachineSaysIsWrong() {
    UUID candidate = inspections.candidate(planned, "D066").id();
    world.asSystem(
        () -> {
          Finding seen = findings.get(candidate);
          inspections.page(seen);
          seen.joinTo(findings.get(finding), Instant.now());
          return seen;
        });

    JsonPath item = read(reporter, issued());

    assertThat(item.getString("items[0].wording")).isEqualTo("检查员发现的问题");
    assertThat(item.getList("items[0].places.words")).containsExactly("机器发现的问题");
    assertThat(item.getList("items[0].places[0].pages"))
        .containsExactly("http://www.test.gov.cn/", "http://www.test.gov.cn/b");
  }

  @Test
  void anotherProblemOfTheRuleDoesNotKeepThisOneOpen() throws InterruptedException {
    UUID candidate = inspections.candidate(planned, "D066").id();
    world.asSystem(
        () -> {
          Finding seen = findings.get(candidate);
          inspections.page(seen);
          seen.joinTo(findings.get(finding), Instant.now());
          return seen;
        });
    machine.sees(
        List.of(
            new Place(
                "别处的问题",
                "http://www.test.gov.cn/z",
                null,
                null,
                "别处",
                null,
                null,
                null,
                null,
                1,
                List.of())));
    String task = issued();
    sent(task);
    rechecked(task, "MENDED");

    assertThat(read(approver, task).getString("items[0].recheckWords"))
        .isEqualTo("已整改；网站另有同类问题 1 处，不在本问题所列位置");
  }

  @Test
  void theUnitSeesNothingBeforeTheTaskIsIssued() {
    String task = draft(inspector);
    Api.as(reporter).get("/api/v1/tasks/{id}", task).then().statusCode(404);
    Api.as(reporter).get("/api/v1/findings/{id}", finding).then().statusCode(404);
    Api.as(approver)
        .body(Map.of("tasks", List.of(Map.of("id", task, "version", 0))))
        .post("/api/v1/tasks/issue")
        .then()
        .statusCode(200);
    Api.as(reporter)
        .get("/api/v1/tasks/{id}", task)
        .then()
        .statusCode(200)
        .body("items[0].wording", equalTo("检查员发现的问题"))
        .body("items[0].suggestion", containsString("公共页脚模板"))
        .body("actions", hasItems("ANSWER", "SUBMIT"));
    Api.as(reporter).get("/api/v1/findings/{id}", finding).then().statusCode(200);
    Api.as(reporter)
        .queryParam("view", "MINE")
        .get("/api/v1/tasks")
        .then()
        .body("items.id", hasItems(task));
  }

  @Test
  void theMachineShowsWhatStillStandsAndTheIssuerReturnsIt() throws InterruptedException {
    machine.sees(
        List.of(
            new Place(
                "页面底部功能区缺少联系方式",
                "http://www.test.gov.cn/a",
                null,
                null,
                null,
                null,
                null,
                null,
                "缺少标识",
                1,
                List.of())));
    String task = issued();
    sent(task);
    rechecked(task, "REMAINS");
    step(approver, task, "return", Map.of("reason", "仍有页面缺少标识"));
    JsonPath back = read(reporter, task);
    assertThat(back.getString("task.state")).isEqualTo("ISSUED");
    assertThat(back.getString("items[0].returnReason")).isEqualTo("仍有页面缺少标识");
    assertThat(back.getString("items[0].recheckPlaces[0].words")).isEqualTo("页面底部功能区缺少联系方式");
    assertThat(back.getString("items[0].recheckPlaces[0].excerpt")).isEqualTo("缺少标识");
    assertThat(findingState()).isEqualTo("RECTIFYING");
    machine.sees(List.of());
    sent(task);
    rechecked(task, "MENDED");
    step(approver, task, "verify", null);
    assertThat(findingState()).isEqualTo("CLOSED");
  }

  @Test
  void aSiteThatCannotBeReachedIsLeftToPeople() throws InterruptedException {
    machine.cannotLook("网站无法访问");
    String task = issued();
    sent(task);
    rechecked(task, "FAILED");
    assertThat(read(approver, task).getString("items[0].recheckWords")).isEqualTo("网站无法访问，请人工核验");
  }

  @Test
  void aLookCutShortIsSaidToTheUnitAndConcludesNothing() throws InterruptedException {
    machine.cannotLook("已读满 300 页，其余页面未检查");
    String task = issued();
    sent(task);
    rechecked(task, "FAILED");
    assertThat(read(reporter, task).getString("items[0].recheckWords"))
        .isEqualTo("已读满 300 页，其余页面未检查，请人工核验");
  }

  @Test
  void everyFindingMustBeAnswered() {
    String task = issued();
    Api.as(reporter)
        .header("If-Match", read(reporter, task).getInt("task.version"))
        .post("/api/v1/tasks/{id}/submit", task)
        .then()
        .statusCode(409)
        .body("detail", containsString("1 个问题没有答复"));
  }

  @Test
  void whoDraftsDoesNotIssue() {
    String both = world.token(city, Role.INSPECTOR, Role.APPROVER);
    String task = draft(both);
    Api.as(both)
        .body(Map.of("tasks", List.of(Map.of("id", task, "version", 0))))
        .post("/api/v1/tasks/issue")
        .then()
        .statusCode(403)
        .body("code", equalTo("SEPARATION_OF_DUTIES"));
  }

  @Test
  void aFindingIsAskedForOnce() {
    issued();
    Api.as(inspector)
        .body(Map.of("terms", TERMS))
        .post("/api/v1/campaigns/{id}/tasks", planned.campaign().id())
        .then()
        .statusCode(409);
    Api.as(inspector)
        .get("/api/v1/campaigns/{id}/tasks/preview", planned.campaign().id())
        .then()
        .statusCode(200)
        .body("units", empty());
  }

  @Test
  void aStaleAnswerIsRefused() {
    String task = issued();
    String item = read(reporter, task).getString("items[0].id");
    Api.as(reporter)
        .header("If-Match", 99)
        .body(Map.of("text", "旧", "fileIds", List.of()))
        .put("/api/v1/tasks/{id}/answers/{item}", task, item)
        .then()
        .statusCode(412);
    Api.as(reporter)
        .header("If-Match", 99)
        .post("/api/v1/tasks/{id}/answers/{item}/submit", task, item)
        .then()
        .statusCode(412)
        .body("code", equalTo("STALE"));
  }

  @Test
  void aDraftChangedSinceItWasReadIsNotIssued() {
    String task = draft(inspector);
    Api.as(inspector)
        .header("If-Match", 0)
        .body(Map.of("kind", "DAY", "on", "2035-03-09", "demands", "限期整改", "addressee", "办公室"))
        .put("/api/v1/tasks/{id}", task)
        .then()
        .statusCode(200);
    Api.as(approver)
        .body(Map.of("tasks", List.of(Map.of("id", task, "version", 0))))
        .post("/api/v1/tasks/issue")
        .then()
        .statusCode(412)
        .body("code", equalTo("STALE"));
  }
}
