package org.zhengxun.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Exported;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.TestFilings.Made;
import org.zhengxun.testing.World;

/** One filing from end to end, through the API. */
@ApiTest
class FilingFlowTest {
  @Inject World world;
  @Inject TestFilings filings;

  private Organisation city;
  private Organisation county;
  private Organisation unit;

  @BeforeEach
  void places() {
    city = world.city();
    county = world.county(city);
    unit = world.unit(county);
  }

  @Test
  void theListIsExportedUnderItsFilters() {
    filings.sent(unit);
    filings.draft(unit);
    var rows =
        Exported.rows(
            Api.as(filings.approver(county)).queryParam("view", "MINE"), "/api/v1/filings/export");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).startsWith("账号", "事项", "平台");
    assertThat(rows.get(1)).contains("开办", unit.name(), "待审批");
  }

  @Test
  void accountEntersTheRegisterOnApprovalAndNotBefore() {
    Made sent = filings.sent(unit, TestFilings.form(unit, "县里发布", "微信公众号"));
    assertThat(accountNames()).isEmpty();

    Made approved = filings.act(filings.approver(county), sent, "approve", Map.of("opinion", "同意"));

    assertThat(approved.state()).isEqualTo("APPROVED");
    assertThat(approved.code()).isEqualTo(county.areaCode() + "M001WX0001");
    assertThat(accountNames()).containsExactly("县里发布");
  }

  @Test
  void historyOfTheAccountNamesTheFiling() {
    Made approved = filings.approved(county, unit);
    String account = filing(approved).getString("accountId");
    Api.as(filings.reporter(unit))
        .get("/api/v1/accounts/" + account + "/history")
        .then()
        .statusCode(200)
        .body("[0].because", equalTo("备案通过"))
        .body("[0].becauseId", equalTo(approved.id().toString()));
  }

  @Test
  void cityTakesNoteAndTheTimelineNamesOfficesPersonsAndOpinions() {
    Made approved = filings.approved(county, unit);
    Api.as(filings.approver(city))
        .header("If-Match", approved.version() - 1)
        .body(Map.of("opinion", "已阅"))
        .post("/api/v1/filings/" + approved.id() + "/note")
        .then()
        .statusCode(412);
    Api.as(filings.approver(city))
        .header("If-Match", approved.version())
        .body(Map.of("opinion", "已阅"))
        .post("/api/v1/filings/" + approved.id() + "/note")
        .then()
        .statusCode(200)
        .body("steps.label", equalTo(List.of("建立", "填报", "单位审核", "同意", "知悉")))
        .body(
            "steps.office",
            equalTo(List.of(unit.name(), unit.name(), unit.name(), county.name(), city.name())))
        .body("steps[4].opinion", equalTo("已阅"))
        .body("ahead", hasSize(0));
  }

  @Test
  void unitDirectlyBelowTheCityIsDecidedByTheCityAndNotedByTheProvince() {
    Organisation department = world.unit(city);
    Made sent = filings.sent(department);
    JsonPath seen = filing(sent, filings.reporter(department));
    assertThat(seen.getString("officeName")).isEqualTo(city.name());
    assertThat(seen.getString("notingName")).isEqualTo(world.province().name());
    assertThat(seen.getList("ahead.label")).isEqualTo(List.of("市级审批", "登记入册", "知悉"));
    filings.act(filings.approver(city), sent, "approve", Map.of());
  }

  @Test
  void secondAccountOnThePlatformNeedsAReasonAndIsFlagged() {
    filings.act(
        filings.approver(county),
        filings.sent(unit, TestFilings.form(unit, "县里发布", "微信公众号")),
        "approve",
        Map.of());
    Map<String, Object> second = TestFilings.form(unit, "县里办事", "微信公众号");
    Made draft = filings.draft(unit, second);
    Api.as(filings.reporter(unit))
        .header("If-Match", draft.version())
        .post("/api/v1/filings/" + draft.id() + "/submit")
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of("secondReason")))
        .body("violations[0].message", containsString("县里发布"));

    second.put("secondReason", "服务号承担网上办事");
    Organisation other = unit;
    filings.act(filings.reporter(other), draft, "withdraw", null);
    Made sent = filings.sent(unit, second);
    JsonPath seen = filing(sent, filings.approver(county));
    assertThat(seen.getString("checks.find { it.key == 'ONE_PER_PLATFORM' }.result"))
        .isEqualTo("CONFIRM");
    assertThat(seen.getString("checks.find { it.key == 'NAMES' }.text")).contains("县里发布");
    Made approved = filings.act(filings.approver(county), sent, "approve", Map.of());
    assertThat(approved.code()).isEqualTo(county.areaCode() + "M001WX0002");
  }

  @Test
  void foreignCertifiedBodyIsShownToTheDecider() {
    Map<String, Object> form = TestFilings.form(unit, "县里发布", "抖音短视频");
    form.put("certifiedBody", "某文化公司");
    JsonPath seen = filing(filings.sent(unit, form), filings.approver(county));
    assertThat(seen.getString("checks.find { it.key == 'CERTIFIED_BODY' }.result"))
        .isEqualTo("CONFIRM");
  }

  @Test
  void returnedWithReasonsByFieldIsMendedAndApprovedWithItsHistoryKept() {
    Made returned = filings.returned(county, unit);
    JsonPath seen = filing(returned, filings.reporter(unit));
    assertThat(seen.getString("fields[0].field")).isEqualTo("name");
    assertThat(seen.getList("actions")).contains("SAVE", "SUBMIT");

    assertThat(seen.getString("returnedForm.name")).isEqualTo(seen.getString("form.name"));

    Map<String, Object> form = new HashMap<>(seen.getMap("form"));
    form.put("name", "改过的名称");
    int version =
        Api.as(filings.reporter(unit))
            .header("If-Match", returned.version())
            .body(form)
            .put("/api/v1/filings/" + returned.id())
            .path("version");
    Made mended = new Made(returned.id(), version, "RETURNED", null);
    Made again = filings.act(filings.reporter(unit), mended, "submit", null);
    Made sent = filings.act(filings.reviewer(unit), again, "sign", Map.of("opinion", "已修改"));
    JsonPath second = filing(sent, filings.approver(county));
    assertThat(second.getString("form.name")).isEqualTo("改过的名称");
    assertThat(second.getString("returnedForm.name")).isEqualTo(seen.getString("form.name"));
    Made approved = filings.act(filings.approver(county), sent, "approve", Map.of());
    assertThat(filing(approved, filings.reporter(unit)).getList("steps.label"))
        .isEqualTo(List.of("建立", "填报", "单位审核", "退回修改", "填报", "单位审核", "同意"));
  }

  @Test
  void returnWithoutWordsAndRefusalWithoutReasonAreRefused() {
    Made sent = filings.sent(unit);
    for (String verb : List.of("return", "reject")) {
      Api.as(filings.approver(county))
          .header("If-Match", sent.version())
          .body(Map.of())
          .post("/api/v1/filings/" + sent.id() + "/" + verb)
          .then()
          .statusCode(400)
          .body("violations.field", hasItem("opinion"));
    }
  }

  @Test
  void platformWithoutLettersLeavesTheCodeEmptyUntilTheAdministratorEntersThem() {
    Made sent = filings.sent(unit, TestFilings.form(unit, "县里问答", "知乎"));
    JsonPath before = filing(sent, filings.approver(county));
    assertThat(before.getString("checks.find { it.key == 'LETTERS' }.text")).contains("待赋码");
    Made approved = filings.act(filings.approver(county), sent, "approve", Map.of());
    assertThat(approved.code()).isNull();
    for (Organisation office : List.of(county, city)) {
      JsonPath list = waiting(office);
      assertThat(list.getList("items.id")).containsExactly(approved.id().toString());
      assertThat(list.getList("items.awaitsCode")).containsExactly(true);
      assertThat(list.getLong("total")).isEqualTo(badge(office));
    }
    filings.act(filings.approver(city), approved, "note", Map.of());
    assertThat(waiting(city).getLong("total")).isEqualTo(badge(city)).isZero();

    String admin = world.token(world.province(), Role.SYSTEM_ADMIN);
    JsonPath platforms = Api.as(admin).get("/api/v1/platforms").jsonPath();
    Map<String, Object> zhihu = platforms.getMap("find { it.name == '知乎' }");
    Api.as(admin)
        .header("If-Match", zhihu.get("version"))
        .body(Map.of("letters", "ZH"))
        .put("/api/v1/platforms/" + zhihu.get("id"))
        .then()
        .statusCode(200);

    assertThat(filing(approved, filings.reporter(unit)).getString("code"))
        .isEqualTo(county.areaCode() + "M001ZH0001");
    assertThat(waiting(county).getLong("total")).isEqualTo(badge(county)).isZero();
  }

  @Test
  void theCertifiedBodyIsAskedForOnlyOfACertifiedAccount() {
    Map<String, Object> form = TestFilings.form(unit, "县里发布", "抖音短视频");
    form.remove("certified");
    form.remove("certifiedBody");
    assertThat(missing(form)).containsExactly("certified");
    form.put("certified", true);
    form.put("platform", "快手短视频");
    assertThat(missing(form)).containsExactly("certifiedBody");
    form.put("certified", false);
    form.put("platform", "今日头条");
    form.put("certifiedBody", "某文化公司");
    Made sent = filings.sent(unit, form);
    assertThat(filing(sent, filings.approver(county)).getList("checks.key"))
        .doesNotContain("CERTIFIED_BODY");
    filings.act(filings.approver(county), sent, "approve", Map.of());
    Api.as(filings.reporter(unit))
        .get("/api/v1/accounts")
        .then()
        .body("items[0].certifiedBody", nullValue());
  }

  private List<String> missing(Map<String, Object> form) {
    Made draft = filings.draft(unit, form);
    return Api.as(filings.reporter(unit))
        .header("If-Match", draft.version())
        .post("/api/v1/filings/" + draft.id() + "/submit")
        .then()
        .statusCode(400)
        .extract()
        .path("violations.field");
  }

  private JsonPath waiting(Organisation office) {
    return Api.as(filings.approver(office))
        .queryParam("view", "MINE")
        .get("/api/v1/filings")
        .jsonPath();
  }

  /** What the menu says waits behind 备案. */
  private long badge(Organisation office) {
    Integer count =
        Api.as(filings.approver(office)).get("/api/v1/desk/counts").jsonPath().get("filings");
    return count == null ? 0 : count;
  }

  @Test
  void listShowsWhatWaitsForMeAndWhatOthersDo() {
    Made sent = filings.sent(unit);
    Api.as(filings.approver(county))
        .queryParam("view", "MINE")
        .get("/api/v1/filings")
        .then()
        .body("items.id", equalTo(List.of(sent.id().toString())))
        .body("items[0].myTurn", equalTo(true))
        .body("items[0].turn", equalTo(county.name()));
    Api.as(filings.approver(city))
        .queryParam("view", "MINE")
        .get("/api/v1/filings")
        .then()
        .body("items", hasSize(0));
    Api.as(filings.approver(city))
        .get("/api/v1/filings")
        .then()
        .body("items.id", hasItem(sent.id().toString()))
        .body("items[0].myTurn", equalTo(false));
  }

  @Test
  void firstApprovalHasNoCodeBeforeTheOfficeAgreed() {
    Made sent = filings.sent(unit);
    Api.as(filings.approver(county))
        .get("/api/v1/filings/" + sent.id())
        .then()
        .body("code", nullValue())
        .body("accountId", nullValue());
  }

  private List<String> accountNames() {
    return Api.as(filings.reporter(unit)).get("/api/v1/accounts").jsonPath().getList("items.name");
  }

  private JsonPath filing(Made made) {
    return filing(made, filings.reporter(unit));
  }

  private static JsonPath filing(Made made, String token) {
    return Api.as(token)
        .get("/api/v1/filings/" + made.id())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
