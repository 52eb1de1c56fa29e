package org.zhengxun.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.Registered;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.World;

@ApiTest
class DeskTest {
  @Inject World world;
  @Inject Registered registered;
  @Inject Inspections inspections;
  @Inject TestFilings filings;
  @Inject EntityManager entities;

  @Test
  void preparedBaselineWaitsForTheApproverAloneUntilItIsApplied() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String csv = "网站名称,首页地址,主办单位\n某站,http://a.example.gov.cn/," + unit.name() + "\n";
    String id = registered.prepared(city, "WEBSITES", csv);
    desk(city, Role.APPROVER).body("waiting.link", contains("/register-imports/" + id));
    counts(city, Role.APPROVER).body("desk", equalTo(1)).body("baselines", equalTo(1));
    desk(city, Role.INSPECTOR).body("waiting", empty());
    desk(world.province(), Role.APPROVER).body("waiting.link", hasNo(id));
    registered.apply(city, id).statusCode(200);
    counts(city, Role.APPROVER).body("desk", equalTo(0));
  }

  @Test
  void filingWaitsForOneDeskAfterTheOther() {
    Organisation city = world.city();
    Organisation county = world.county(city);
    Organisation unit = world.unit(county);
    TestFilings.Made submitted = filings.submitted(unit);
    desk(unit, Role.REVIEWER).body("waiting.action", contains("审核报送"));
    desk(county, Role.APPROVER).body("waiting", empty());
    TestFilings.Made sent = filings.act(filings.reviewer(unit), submitted, "sign", Map.of());
    String link = "/filings/" + sent.id();
    desk(county, Role.APPROVER).body("waiting.link", hasItem(link));
    counts(county, Role.APPROVER).body("filings", equalTo(1));
    desk(county, Role.INSPECTOR).body("waiting", empty());
    filings.act(filings.approver(county), sent, "approve", Map.of("opinion", "同意"));
    desk(county, Role.APPROVER).body("waiting.link", not(hasItem(link)));
    desk(city, Role.APPROVER).body("waiting.action", contains("知悉"));
  }

  @Test
  void aDecisionIsToldToTheUnitForAWeekWithoutCountingAsWork() {
    Organisation county = world.county(world.city());
    Organisation unit = world.unit(county);
    Map<String, Object> form = TestFilings.form(unit, "同意的账号", "人民号");
    TestFilings.Made approved = filings.sent(unit, form);
    filings.act(filings.approver(county), approved, "approve", Map.of());
    TestFilings.Made refused = filings.sent(unit, TestFilings.form(unit, "不同意的账号", "抖音短视频"));
    filings.act(filings.approver(county), refused, "reject", Map.of("opinion", "与已有账号重复"));
    TestFilings.Made open = filings.draft(unit);
    for (Role role : List.of(Role.REPORTER, Role.REVIEWER)) {
      desk(unit, role)
          .body("waiting.title", hasItems("备案已同意：同意的账号，待赋码", "备案未予同意：不同意的账号"))
          .body("waiting.findAll { it.news }.action", contains("查看", "查看"));
    }
    desk(unit, Role.REPORTER)
        .body("waiting[0].link", equalTo("/filings/" + open.id()))
        .body("waiting[0].news", equalTo(false));
    counts(unit, Role.REPORTER).body("desk", equalTo(1)).body("filings", equalTo(1));
    counts(unit, Role.REVIEWER).body("desk", equalTo(0)).body("filings", nullValue());
    aWeekPassesSince(approved);
    desk(unit, Role.REVIEWER).body("waiting.title", contains("备案未予同意：不同意的账号"));
  }

  private void aWeekPassesSince(TestFilings.Made filing) {
    world.asSystem(
        () ->
            entities
                .createNativeQuery(
                    "update filing set decided_at = decided_at - interval '8 days' where id = :id")
                .setParameter("id", filing.id())
                .executeUpdate());
  }

  @Test
  void accountsWithoutCodeWaitForTheAdministratorWhoseDictionaryItIs() {
    Organisation city = world.city();
    registered.account(city);
    long before = waitingForLetters();
    registered.account(city);
    assertThat(waitingForLetters()).isEqualTo(before + 1);
    desk(world.province(), Role.SYSTEM_ADMIN).body("waiting.link", hasItem("/platforms"));
    counts(world.province(), Role.SYSTEM_ADMIN).body("platforms", greaterThan(0));
    desk(city, Role.SYSTEM_ADMIN).body("waiting", empty());
    desk(world.province(), Role.APPROVER).body("waiting.link", not(hasItem("/platforms")));
  }

  private long waitingForLetters() {
    String title =
        desk(world.province(), Role.SYSTEM_ADMIN)
            .extract()
            .path("waiting.title.find { it.startsWith('平台“人民号”尚未设定字母码，') }");
    assertThat(title).matches(".*，\\d+ 个账号待赋码");
    return Long.parseLong(title.replaceAll("\\D", ""));
  }

  @Test
  void noticeWaitsForItsDrafterThenItsApprover() {
    Organisation city = world.city();
    Inspections.Planned planned = inspections.plan(city);
    inspections.resultsIn(planned);
    inspections.confirmed(planned, "D066");
    RequestSpecification drafter = Api.as(world.token(city, Role.INSPECTOR));
    String id =
        drafter
            .post("/api/v1/campaigns/{id}/notices", planned.campaign().id())
            .then()
            .statusCode(201)
            .extract()
            .path("notice.id");
    String link = "/notices/" + id;
    desk(city, Role.INSPECTOR).body("waiting.link", hasItem(link));
    counts(city, Role.INSPECTOR).body("notices", equalTo(1));
    desk(city, Role.APPROVER).body("waiting.link", not(hasItem(link)));
    Api.as(world.token(city, Role.INSPECTOR))
        .header("If-Match", 0)
        .post("/api/v1/notices/{id}/submit", id)
        .then()
        .statusCode(200);
    desk(city, Role.APPROVER).body("waiting.link", hasItem(link));
    desk(city, Role.INSPECTOR).body("waiting.link", not(hasItem(link)));
  }

  @Test
  void quarterSaysHowFarTheOfficesInspectionIs() {
    Organisation city = world.city();
    desk(city, Role.INSPECTOR).body("quarter", nullValue());
    Inspections.Planned planned = inspections.plan(city);
    inspections.candidate(planned, "D068");
    desk(city, Role.LEADER)
        .body("quarter.closed", equalTo(false))
        .body("quarter.stages[0].words", equalTo("1 个网站，1 个账号"))
        .body("quarter.stages[1].words", equalTo("0 / 1"))
        .body("quarter.stages[2].words", equalTo("0 / 2"))
        .body("quarter.stages[3].words", equalTo("剩 1 条"));
    desk(city, Role.REPORTER).body("quarter", nullValue()).body("areas", empty());
  }

  @Test
  void candidatesWaitInTheReviewAndAllElseOfAnInspectionInItsCampaign() {
    Organisation city = world.city();
    Inspections.Planned planned = inspections.plan(city);
    counts(city, Role.INSPECTOR).body("campaigns", equalTo(1)).body("review", nullValue());
    inspections.candidate(planned, "D068");
    inspections.resultsIn(planned);
    counts(city, Role.INSPECTOR).body("campaigns", equalTo(2)).body("review", equalTo(1));
    desk(city, Role.INSPECTOR).body("waiting.kind", hasItem("REVIEW"));
  }

  @Test
  void areasCountTheRegistersOfOwnUnitsAndOfEachAreaBelow() {
    Organisation city = world.city();
    Organisation county = world.county(city);
    registered.website(city);
    registered.website(county);
    registered.website(county);
    desk(city, Role.INSPECTOR)
        .body("areas.name", contains("市直部门", county.name()))
        .body("areas.sites", contains(1, 2))
        .body("areas.accounts", contains(0, 0));
  }

  @Test
  void searchFindsUnitsAndTheirSitesAndTakesSignsLiterally() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    registered.website(city, unit, "查找百分号%网站");
    search(city, "百分号%网").body("websites.items.name", hasItem("查找百分号%网站"));
    search(city, "查找百%网站").body("websites.total", equalTo(0));
    search(city, unit.name())
        .body("websites.total", equalTo(1))
        .body("organisations.total", equalTo(1));
    search(world.city(), unit.name()).body("websites.total", equalTo(0));
    Api.as(world.token(city, Role.INSPECTOR)).get("/api/v1/search").then().statusCode(400);
  }

  private static Matcher<Iterable<? super String>> hasNo(String id) {
    return not(hasItem("/register-imports/" + id));
  }

  private ValidatableResponse desk(Organisation org, Role role) {
    return Api.as(world.token(org, role)).get("/api/v1/desk").then().statusCode(200);
  }

  private ValidatableResponse counts(Organisation org, Role role) {
    return Api.as(world.token(org, role)).get("/api/v1/desk/counts").then().statusCode(200);
  }

  private ValidatableResponse search(Organisation org, String words) {
    return Api.as(world.token(org, Role.LEADER))
        .queryParam("q", words)
        .get("/api/v1/search")
        .then()
        .statusCode(200);
  }
}
