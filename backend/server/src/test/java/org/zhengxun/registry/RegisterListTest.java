package org.zhengxun.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Exported;
import org.zhengxun.testing.Registered;
import org.zhengxun.testing.Registers;
import org.zhengxun.testing.World;

/** Both registers as lists: filtered, sorted, paged, exported, with the history of each record. */
@ApiTest
class RegisterListTest {
  private static final AtomicInteger SERIAL = new AtomicInteger(11_000_000);

  @Inject World world;
  @Inject Registers registers;
  @Inject Registered registered;

  private Organisation city;
  private Organisation county;
  private Organisation office;
  private Organisation bureau;
  private String inspector;

  @BeforeEach
  void threeSitesAndThreeAccounts() {
    city = world.city();
    county = world.county(city);
    office = world.unit(city);
    bureau = world.unit(county);
    inspector = world.token(city, Role.INSPECTOR);
    int serial = SERIAL.addAndGet(2);
    site(office, "市政府门户网站", "97" + (serial + 1), "PORTAL", "http://www.shi.gov.cn/");
    site(bureau, "安县教育局", null, "DEPARTMENT", "http://jyj.an.gov.cn/");
    site(world.unit(county), "安县卫健局", "97" + serial, "DEPARTMENT", "http://wjj.an.gov.cn/");
    account(office, "市发布", "微信公众号", "订阅号");
    account(bureau, "安县发布", "抖音短视频", null);
    account(bureau, "安县教育", "微信公众号", "服务号");
  }

  private void site(Organisation unit, String name, String code, String type, String home) {
    registers.site(unit, new Registers.Site(name, code, type, home, null, null));
  }

  private void account(Organisation unit, String name, String platform, String subType) {
    registers.account(unit, new Registers.Account(name, null, platform, subType));
  }

  private ValidatableResponse websites(Map<String, Object> query) {
    return Api.as(inspector).queryParams(query).get("/api/v1/websites").then().statusCode(200);
  }

  private ValidatableResponse accounts(Map<String, Object> query) {
    return Api.as(inspector).queryParams(query).get("/api/v1/accounts").then().statusCode(200);
  }

  @Test
  void websitesAreFilteredByWordsAreaTypeAndMissingCode() {
    websites(Map.of()).body("total", equalTo(3));
    websites(Map.of("q", "安县 卫健")).body("items.name", contains("安县卫健局"));
    websites(Map.of("q", "jyj.an")).body("items.name", contains("安县教育局"));
    websites(Map.of("area", county.id())).body("items.name", containsInAnyOrder("安县教育局", "安县卫健局"));
    websites(Map.of("type", "PORTAL")).body("items.name", contains("市政府门户网站"));
    websites(Map.of("withoutCode", true)).body("items.name", contains("安县教育局"));
    websites(Map.of("state", "CLOSED")).body("total", equalTo(0)).body("items", hasSize(0));
  }

  @Test
  void accountsAreFilteredByWordsAreaAndPlatform() {
    accounts(Map.of("q", "发布")).body("items.name", containsInAnyOrder("市发布", "安县发布"));
    accounts(Map.of("q", bureau.name())).body("total", equalTo(2));
    accounts(Map.of("platform", "微信公众号")).body("items.name", containsInAnyOrder("市发布", "安县教育"));
    accounts(Map.of("area", county.id(), "platform", "微信公众号")).body("items.name", contains("安县教育"));
    accounts(Map.of("withoutCode", true)).body("total", equalTo(3));
  }

  @Test
  void percentAndUnderscoreAreSearchedAsTheyStand() {
    websites(Map.of("q", "%")).body("total", equalTo(0));
    websites(Map.of("q", "_")).body("total", equalTo(0));
  }

  @Test
  void namesSortByPinyinAndCodesByTheirDigits() {
    websites(Map.of("sort", "name")).body("items.name", contains("安县教育局", "安县卫健局", "市政府门户网站"));
    websites(Map.of("sort", "-name")).body("items.name", contains("市政府门户网站", "安县卫健局", "安县教育局"));
    websites(Map.of("sort", "-code")).body("items.name", contains("市政府门户网站", "安县卫健局", "安县教育局"));
    accounts(Map.of("sort", "name")).body("items.name", contains("安县发布", "安县教育", "市发布"));
  }

  @Test
  void anUnknownOrderIsRefusedWithTheKnownOnes() {
    Api.as(inspector)
        .queryParam("sort", "colour")
        .get("/api/v1/websites")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("sort"))
        .body("detail", containsString("updatedAt"));
  }

  @Test
  void pagesFollowEachOtherWithoutGapsEvenWhenRowsComeIn() {
    List<String> seen = new ArrayList<>();
    JsonPath first = websites(Map.of("limit", 2)).extract().jsonPath();
    assertThat(first.getInt("total")).isEqualTo(3);
    seen.addAll(first.getList("items.name"));
    site(world.unit(county), "安县财政局", null, "DEPARTMENT", "http://czj.an.gov.cn/");
    JsonPath second =
        websites(Map.of("limit", 2, "cursor", first.getString("nextCursor"))).extract().jsonPath();
    seen.addAll(second.getList("items.name"));
    assertThat(seen).containsExactly("安县教育局", "安县卫健局", "市政府门户网站");
    assertThat(second.getString("nextCursor")).isNull();
    assertThat(second.getInt("total")).isEqualTo(4);
  }

  @Test
  void aPageIsAtMostFiveHundredRowsAndACursorOfAnotherOrderIsRefused() {
    Api.as(inspector).queryParam("limit", 501).get("/api/v1/accounts").then().statusCode(400);
    String cursor = websites(Map.of("limit", 1)).extract().path("nextCursor");
    Api.as(inspector)
        .queryParam("sort", "code")
        .queryParam("cursor", cursor)
        .get("/api/v1/websites")
        .then()
        .statusCode(400);
  }

  @Test
  void exportsHoldAllRowsOfTheFilteredListInItsOrder() {
    Map<String, Object> county = Map.of("area", this.county.id(), "sort", "-name", "limit", 1);
    List<List<String>> sites =
        Exported.rows(Api.as(inspector).queryParams(county), "/api/v1/websites/export");
    assertThat(sites.get(0)).startsWith("网站名称", "网站标识码", "网站类型");
    assertThat(sites.subList(1, sites.size()))
        .extracting(row -> row.get(0))
        .containsExactly("安县卫健局", "安县教育局");
    List<List<String>> accounts =
        Exported.rows(Api.as(inspector).queryParams(county), "/api/v1/accounts/export");
    assertThat(accounts).hasSize(3);
  }

  @Test
  void anExportCanBePreparedAsABaselineAgain() {
    byte[] file =
        Api.as(inspector)
            .accept("*/*")
            .get("/api/v1/websites/export")
            .then()
            .header("Content-Disposition", containsString("filename*=UTF-8''"))
            .extract()
            .asByteArray();
    registered
        .prepare(city, "WEBSITES", "名录.xlsx", file)
        .statusCode(201)
        .body("summary.state", equalTo("PREPARED"))
        .body("rows.effect", contains("UNCHANGED", "UNCHANGED", "UNCHANGED"));
  }

  @Test
  void historyNamesWhatChangedWhyAndByWhom() {
    Organisation unit = world.unit(county);
    UUID id = registered.website(county, unit, "安县民政局");
    String home = Api.as(inspector).get("/api/v1/websites/{id}", id).path("homeUrl");
    registered.apply(
        county, "WEBSITES", "网站名称,首页地址,主办单位,承办单位\n安县民政局," + home + "," + unit.name() + ",信息中心\n");
    Api.as(inspector)
        .get("/api/v1/websites/{id}/history", id)
        .then()
        .statusCode(200)
        .body("$", hasSize(2))
        .body("[0].because", containsString("基线"))
        .body("[0].becauseId", notNullValue())
        .body("[0].who", notNullValue())
        .body("[0].changes.field", contains("operator"))
        .body("[0].changes[0].before", equalTo(null))
        .body("[0].changes[0].after", equalTo("信息中心"))
        .body("[1].changes.find { it.field == 'orgId' }.after", equalTo(unit.name()));
  }

  @Test
  void accountsHaveAHistoryAndOutsideTheScopeThereIsNone() {
    UUID id = registered.account(city);
    Api.as(inspector)
        .get("/api/v1/accounts/{id}/history", id)
        .then()
        .statusCode(200)
        .body("$", hasSize(1))
        .body("[0].changes.field", org.hamcrest.Matchers.hasItems("name", "platform"));
    Map<String, Object> none = new HashMap<>();
    none.put("q", "安县");
    String stranger = world.token(world.city(), Role.INSPECTOR);
    Api.as(stranger).get("/api/v1/accounts/{id}/history", id).then().statusCode(404);
    Api.as(stranger).queryParams(none).get("/api/v1/websites").then().body("total", equalTo(0));
  }
}
