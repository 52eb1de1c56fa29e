package org.zhengxun.tenancy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

@ApiTest
class OrganisationImportTest {
  @Inject World world;

  private Organisation city;
  private String admin;
  private String place;

  @BeforeEach
  void anEmptyCity() {
    city = world.city();
    admin = world.token(city, Role.SYSTEM_ADMIN);
    place = world.province().name() + "/" + city.name();
  }

  @Test
  void dryRunChangesNothingAndApplyingCreatesParentsFirst() {
    String id =
        check("名称,上级路径,级别,行政区划代码\n" + "卫生局," + place + "/甲县,单位,\n" + "甲县," + place + ",县级,970001\n")
            .body("faults", empty())
            .body("created", equalTo(2))
            .extract()
            .path("id");
    tree().body("name", not(hasItem("甲县")));
    apply(id, 200);
    tree().body("name", hasItem("甲县")).body("name", hasItem("卫生局"));
    apply(id, 409);
  }

  @Test
  void theTreeShowsDepartmentsBeforeAreasEachInDisplayOrder() {
    String id =
        check(
                "名称,上级路径,级别,行政区划代码,显示顺序\n"
                    + ("甲县," + place + ",县级,970003,1\n")
                    + ("乙区," + place + ",县级,970004,2\n")
                    + ("卫生局," + place + ",单位,,3\n")
                    + ("财政局," + place + ",单位,,2\n"))
            .body("faults", empty())
            .extract()
            .path("id");
    apply(id, 200);
    tree()
        .body(
            "findAll { it.parentId == '" + city.id() + "' }.name",
            contains("财政局", "卫生局", "甲县", "乙区"));
  }

  @Test
  void parentsAreFoundByCodeAndTheOwnRowIsKept() {
    String id =
        check(
                "行政区划代码,名称,级别,上级代码,显示顺序\n"
                    + ",丙镇中心,UNIT,970102,1\n"
                    + "970102,乙县,COUNTY,"
                    + city.areaCode()
                    + ",2\n")
            .body("created", equalTo(2))
            .extract()
            .path("id");
    apply(id, 200);
    check("名称,级别,上级代码,行政区划代码,显示顺序\n乙县,县级," + city.areaCode() + ",970102,2\n")
        .body("created", equalTo(0))
        .body("unchanged", equalTo(1));
  }

  @Test
  void namesEachFaultByLineAndColumn() {
    String id =
        check(
                "单位名称,层级,上级单位,区划代码\n"
                    + "甲,镇级,"
                    + place
                    + ",\n"
                    + ",单位,"
                    + place
                    + ",\n"
                    + "丙,县级,"
                    + place
                    + ",12\n"
                    + "丁,单位,某省/某市,\n"
                    + "戊,单位,"
                    + place
                    + ",\n"
                    + "戊,单位,"
                    + place
                    + ",\n")
            .body("faults.line", contains(2, 3, 4, 5, 7))
            .body("faults.column", contains("层级", "单位名称", "区划代码", "上级单位", "单位名称"))
            .extract()
            .path("id");
    apply(id, 400);
    tree().body("name", not(hasItem("戊")));
  }

  @Test
  void onlyTheOwnSubtreeCanBeImported() {
    check("名称,上级路径\n某局," + world.province().name() + "\n")
        .body("faults[0].message", containsString("管辖范围"));
  }

  @Test
  void readsOldEncodingAndRefusesWhatIsNoTable() {
    upload("单位.csv", ("名称,上级路径\n某局," + place + "\n").getBytes(Charset.forName("GB18030")))
        .statusCode(201)
        .body("created", equalTo(1));
    upload("单位.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
        .statusCode(422)
        .body("code", equalTo("UNREADABLE_FILE"));
  }

  private ValidatableResponse check(String csv) {
    return upload("单位.csv", csv.getBytes(StandardCharsets.UTF_8)).statusCode(201);
  }

  private ValidatableResponse upload(String name, byte[] bytes) {
    return given()
        .auth()
        .oauth2(admin)
        .multiPart("file", name, bytes)
        .post("/api/v1/organisation-imports")
        .then();
  }

  private void apply(String id, int status) {
    Api.as(admin).post("/api/v1/organisation-imports/" + id + "/apply").then().statusCode(status);
  }

  private ValidatableResponse tree() {
    return Api.as(admin).get("/api/v1/organisations").then();
  }
}
