package org.zhengxun.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.Registered;
import org.zhengxun.testing.World;

@ApiTest
class DeskTest {
  @Inject World world;
  @Inject Registered registered;
  @Inject Inspections inspections;

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
