package org.zhengxun.tenancy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.TestFilings.Made;
import org.zhengxun.testing.World;

/** Areas have a code, and none shares it: the codes of units and accounts are made of it. */
@ApiTest
class AreaCodeTest {
  @Inject World world;
  @Inject TestFilings filings;
  @Inject OrganisationRepository organisations;

  private Organisation city;
  private Organisation foreign;
  private String admin;

  @BeforeEach
  void twoCities() {
    city = world.city();
    foreign = world.city();
    admin = world.token(city, Role.SYSTEM_ADMIN);
  }

  @Test
  void areaWithoutCodeIsRefusedAndUnitNeedsNone() {
    create(Level.COUNTY, null).statusCode(400).body("violations[0].field", equalTo("areaCode"));
    create(Level.UNIT, null).statusCode(201);
  }

  @Test
  void codeOfAnotherAreaIsRefusedAlsoOneOutOfSight() {
    create(Level.COUNTY, city.areaCode())
        .statusCode(400)
        .body("violations[0].message", containsString(city.name()));
    create(Level.COUNTY, foreign.areaCode())
        .statusCode(400)
        .body("violations[0].message", containsString(foreign.name()));
  }

  @Test
  void changeKeepsTheOwnCodeAndRefusesAnothers() {
    change(city.areaCode(), 0).statusCode(200);
    change(foreign.areaCode(), 0).statusCode(400);
    change(null, 0).statusCode(400).body("violations[0].field", equalTo("areaCode"));
  }

  @Test
  void importRefusesACodeHeldOutOfSight() {
    String place = world.province().name() + "/" + city.name();
    String list = "名称,上级路径,级别,行政区划代码\n某县," + place + ",县级," + foreign.areaCode() + "\n";
    given()
        .auth()
        .oauth2(admin)
        .multiPart("file", "单位.csv", list.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/organisation-imports")
        .then()
        .statusCode(201)
        .body("faults[0].message", containsString(foreign.name()));
  }

  @Test
  void approvalSaysSoWhenTheAreaHasNoCodeLeft() {
    Organisation county = world.county(city);
    Organisation last = world.unit(county);
    Organisation unit = world.unit(county);
    world.asSystem(() -> organisations.get(last.id()).assignUnitCode(county.areaCode() + "M999"));
    Made sent = filings.sent(unit);
    Api.as(filings.approver(county))
        .header("If-Match", sent.version())
        .body(Map.of())
        .post("/api/v1/filings/" + sent.id() + "/approve")
        .then()
        .statusCode(409)
        .body("detail", containsString("已用完"));
  }

  private ValidatableResponse create(Level level, String code) {
    Map<String, Object> data = new HashMap<>();
    data.put("parentId", city.id());
    data.put("name", "某地" + level);
    data.put("level", level);
    data.put("areaCode", code);
    return Api.as(admin).body(data).post("/api/v1/organisations").then();
  }

  private ValidatableResponse change(String code, int version) {
    Map<String, Object> data = new HashMap<>();
    data.put("name", city.name());
    data.put("level", city.level());
    data.put("areaCode", code);
    return Api.as(admin)
        .header("If-Match", version)
        .body(data)
        .put("/api/v1/organisations/" + city.id())
        .then();
  }
}
