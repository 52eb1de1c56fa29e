package org.zhengxun.catalog.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.wording.BuiltInLexicon;
import org.zhengxun.inspector.wording.LexiconEntry;
import org.zhengxun.inspector.wording.LexiconImport;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Lexicons;
import org.zhengxun.testing.World;

@ApiTest
class LexiconTest {
  private static final String ROWS = "/api/v1/lexicon/rows";
  private static final int SHIPPED =
      BuiltInLexicon.entries().size() + BuiltInLexicon.phrases().size();

  @Inject World world;
  @Inject Lexicons lexicons;

  private Organisation city;
  private Organisation county;

  @BeforeEach
  void aCityWithACounty() {
    city = world.city();
    county = world.county(city);
  }

  private io.restassured.specification.RequestSpecification admin(Organisation org) {
    return Api.as(world.token(org, Role.SYSTEM_ADMIN));
  }

  private ValidatableResponse list(Organisation org, Map<String, Object> filter) {
    return Api.as(world.token(org, Role.INSPECTOR))
        .queryParams(filter)
        .get(ROWS)
        .then()
        .statusCode(200);
  }

  private JsonPath tried(Organisation org, String text) {
    return Api.as(world.token(org, Role.INSPECTOR))
        .body(Map.of("text", text))
        .post("/api/v1/lexicon/trial")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void theListPagesFromTheOwnRowsOnToTheShippedOnes() {
    lexicons.add(city, "甲错写法", "甲正写法");
    lexicons.add(city, "乙错写法", "乙正写法");
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page = list(county, Map.of("limit", 450, "cursor", cursor)).extract().jsonPath();
      assertThat(page.getInt("total")).isGreaterThanOrEqualTo(SHIPPED + 2);
      seen.addAll(page.getList("items.id"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(SHIPPED + 2);

    list(city, Map.of("origin", "OWN"))
        .body("items.wording", contains("甲错写法", "乙错写法"))
        .body("total", equalTo(2));
    list(city, Map.of("origin", "OWN", "sort", "-wording"))
        .body("items.wording", contains("乙错写法", "甲错写法"));
    list(county, Map.of("origin", "ABOVE", "q", "甲错"))
        .body("items.origin", contains("ABOVE"))
        .body("items.orgName", contains(city.name()));
    list(county, Map.of("origin", "OWN")).body("items", empty());
    list(city, Map.of("origin", "BUILT_IN", "kind", "PHRASE", "category", "法规名称"))
        .body("total", greaterThan(0))
        .body("items.findAll { it.kind != 'PHRASE' || it.category != '法规名称' }", empty());
    list(city, Map.of("severity", "SEVERE", "limit", 500))
        .body("items.findAll { it.severity != 'SEVERE' }", empty());
    Api.as(world.token(city, Role.INSPECTOR))
        .queryParam("cursor", "shipped:x")
        .get(ROWS)
        .then()
        .statusCode(400);
  }

  @Test
  void aRowIsAddedOnceChangedAndRemoved() {
    String id = lexicons.add(city, "按装错写", "安装");
    admin(city).body(Lexicons.entry("按装错写", "安装")).post(ROWS).then().statusCode(409);
    admin(city)
        .body(Lexicons.entry("同样", "同样"))
        .post(ROWS)
        .then()
        .statusCode(400)
        .body("violations.field", contains("suggestion"));
    admin(city)
        .header("If-Match", 0)
        .body(Lexicons.entry("按装错写", "安装好"))
        .put(ROWS + "/" + id)
        .then()
        .statusCode(200)
        .body("suggestion", equalTo("安装好"))
        .body("version", equalTo(1));
    admin(city).header("If-Match", 0).delete(ROWS + "/" + id).then().statusCode(412);
    admin(city).header("If-Match", 1).delete(ROWS + "/" + id).then().statusCode(204);
    list(city, Map.of("origin", "OWN")).body("items", empty());
    lexicons.add(city, "按装错写", "安装");
  }

  @Test
  void whatIsSwitchedOffAboveDoesNotHoldBelowUntilItIsSwitchedOn() {
    String shipped =
        list(city, Map.of("origin", "BUILT_IN", "q", "截止目前")).extract().path("items[0].id");
    lexicons
        .switchOff(city, shipped)
        .statusCode(200)
        .body("off.own", equalTo(true))
        .body("off.reason", equalTo("本地习惯写法"));
    lexicons.switchOff(city, shipped).statusCode(409);
    list(county, Map.of("q", "截止目前"))
        .body("items.off.own", hasItem(false))
        .body("items.off.orgName", hasItem(city.name()));
    list(world.city(), Map.of("q", "截止目前")).body("items[0].off", nullValue());
    assertThat(tried(county, "截止目前共有三项。").getList("found")).isEmpty();

    admin(county).post(ROWS + "/" + shipped + "/switch-on").then().statusCode(409);
    admin(city)
        .post(ROWS + "/" + shipped + "/switch-on")
        .then()
        .statusCode(200)
        .body("off", nullValue());
    assertThat(tried(county, "截止目前共有三项。").getList("found")).isNotEmpty();
  }

  @Test
  void anInheritedRowIsSwitchedOffForTheOwnSubtreeOnly() {
    String row = lexicons.add(city, "丙错写法", "丙正写法");
    lexicons.switchOff(county, row).statusCode(200);
    assertThat(tried(county, "这是丙错写法。").getList("found")).isEmpty();
    assertThat(tried(city, "这是丙错写法。").getList("suggestion")).containsExactly("丙正写法");
  }

  @Test
  void aTrialNamesPlacesAndSuggestions() {
    JsonPath hits = tried(city, "一、截止目前共有三项。");
    assertThat(hits.getString("[0].found")).isEqualTo("截止目前");
    assertThat(hits.getInt("[0].start")).isEqualTo(2);
    assertThat(hits.getInt("[0].end")).isEqualTo(6);
    assertThat(hits.getString("[0].kind")).isEqualTo("ENTRY");
    admin(city)
        .body(Map.of("text", "字".repeat(20_001)))
        .post("/api/v1/lexicon/trial")
        .then()
        .statusCode(400);
  }

  @Test
  void theDryRunChangesNothingAndApplyingTakesAll() {
    lexicons.add(city, "丁错写法", "另一写法");
    String id =
        lexicons
            .check(city, Lexicons.file("丁错写法", "戊错写法"))
            .statusCode(201)
            .body("total", equalTo(2))
            .body("created", equalTo(1))
            .body("changed", equalTo(1))
            .body("faults", empty())
            .extract()
            .path("id");
    list(city, Map.of("origin", "OWN")).body("total", equalTo(1));
    apply(id).statusCode(200).body("created", equalTo(1));
    list(city, Map.of("origin", "OWN"))
        .body("items.wording", contains("丁错写法", "戊错写法"))
        .body("items.suggestion", contains("正确写法", "正确写法"));
    apply(id).statusCode(409);
    lexicons.check(city, Lexicons.file("丁错写法")).body("unchanged", equalTo(1));
  }

  @Test
  void aFileWithProblemsNamesThemAndIsNotApplied() {
    String id =
        lexicons
            .check(city, Lexicons.file("己错写法", "正确写法", "己错写法"))
            .statusCode(201)
            .body("faultCount", equalTo(2))
            .body("faults.line", contains(3, 4))
            .body("faults.column", contains("正确写法", "错误写法"))
            .extract()
            .path("id");
    apply(id).statusCode(400).body("violations", hasSize(2));
    list(city, Map.of("origin", "OWN")).body("items", empty());
    lexicons.check(city, "不是表格".getBytes(java.nio.charset.StandardCharsets.UTF_8)).statusCode(422);
  }

  private ValidatableResponse apply(String id) {
    return admin(city).post("/api/v1/lexicon-imports/" + id + "/apply").then();
  }

  @Test
  void whatIsExportedCanBeImportedAndTheTemplateIsEmpty() {
    lexicons.add(city, "庚错写法", "庚正写法");
    LexiconImport own = download("/api/v1/lexicon/export?origin=OWN");
    assertThat(own.problems()).isEmpty();
    assertThat(own.entries()).extracting(LexiconEntry::wrong).containsExactly("庚错写法");
    LexiconImport all = download("/api/v1/lexicon/export");
    assertThat(all.entries()).hasSizeGreaterThan(BuiltInLexicon.entries().size());
    assertThat(all.phrases()).hasSizeGreaterThanOrEqualTo(BuiltInLexicon.phrases().size());
    assertThat(download("/api/v1/lexicon/template").entries()).isEmpty();
  }

  @Test
  void aWholeListExportedAndImportedAgainMakesNoCopies() {
    lexicons.add(city, "辛错写法", "辛正写法");
    lexicons
        .check(city, bytes("/api/v1/lexicon/export"))
        .statusCode(201)
        .body("faults", empty())
        .body("created", equalTo(0))
        .body("changed", equalTo(0));
  }

  private LexiconImport download(String path) {
    return LexiconImport.read(new ByteArrayInputStream(bytes(path)));
  }

  private byte[] bytes(String path) {
    return admin(city).accept("*/*").get(path).then().statusCode(200).extract().asByteArray();
  }

  @Test
  void categoriesAreTheUsualOnesAndThoseInUse() {
    Map<String, Object> own = new java.util.HashMap<>(Lexicons.entry("辛错写法", "辛正写法"));
    own.put("category", "本地叫法");
    admin(city).body(own).post(ROWS).then().statusCode(201);
    admin(county)
        .get("/api/v1/lexicon/categories")
        .then()
        .statusCode(200)
        .body("$", hasItem("落马官员"))
        .body("$", hasItem("本地叫法"));
  }
}
