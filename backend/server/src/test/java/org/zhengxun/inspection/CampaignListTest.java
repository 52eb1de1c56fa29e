package org.zhengxun.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.Registers;
import org.zhengxun.testing.World;

/** What an office sees of its own inspections and of those below. */
@ApiTest
class CampaignListTest {
  @Inject World world;
  @Inject Inspections inspections;
  @Inject Registers registers;

  private UUID below;
  private UUID own;
  private String inspector;

  @BeforeEach
  void oneOfTheCityAndOneOfACounty() {
    Organisation city = world.city();
    below = inspections.plan(world.county(city)).campaign().id();
    own = inspections.plan(city).campaign().id();
    inspector = world.token(city, Role.INSPECTOR);
  }

  @Test
  void allOfTheAreaAreListed() {
    assertThat(ids(Api.as(inspector))).containsExactlyInAnyOrder(below, own);
  }

  @Test
  void onlyThoseOfTheOfficeWhenItsOwnAreAskedFor() {
    assertThat(ids(Api.as(inspector).queryParam("mine", true))).containsExactly(own);
  }

  @Test
  void severalStatesMayBeAskedFor() {
    CampaignState state =
        CampaignState.valueOf(
            Api.as(inspector).get("/api/v1/campaigns/{id}", own).then().extract().path("state"));
    assertThat(ids(Api.as(inspector).queryParam("state", state, CampaignState.CLOSED)))
        .contains(own);
    assertThat(ids(Api.as(inspector).queryParam("state", CampaignState.CLOSED))).isEmpty();
  }

  @Test
  void aPlanThatWasWithdrawnIsListedOnlyWhenAskedForAndItsTitleIsFree() {
    Map<String, Object> plan =
        Map.of(
            "title", "普查",
            "year", 2025,
            "quarter", 1,
            "timePoint", "2025-02-10T01:00:00Z",
            "kind", "CENSUS");
    Organisation city = world.city();
    registers.site(world.unit(city), "http://jia.test.gov.cn/");
    String token = world.token(city, Role.INSPECTOR);
    JsonPath planned = planned(token, plan);
    Api.as(token)
        .header("If-Match", planned.getInt("version"))
        .post("/api/v1/campaigns/{id}/discard", planned.getString("id"))
        .then()
        .statusCode(204);
    assertThat(ids(Api.as(token))).isEmpty();
    assertThat(ids(Api.as(token).queryParam("state", CampaignState.DISCARDED))).hasSize(1);
    Api.as(token)
        .body(Map.of())
        .post("/api/v1/campaigns/{id}/run", planned.getString("id"))
        .then()
        .statusCode(409);
    planned(token, plan);
    assertThat(ids(Api.as(token))).hasSize(1);
  }

  private static JsonPath planned(String token, Map<String, Object> plan) {
    return Api.as(token)
        .body(plan)
        .post("/api/v1/campaigns")
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static List<UUID> ids(RequestSpecification as) {
    return as.get("/api/v1/campaigns")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id", UUID.class);
  }
}
