package org.zhengxun.inspection;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Registered;
import org.zhengxun.testing.World;

@ApiTest
class TargetPlanTest {
  @Inject World world;
  @Inject Registered registered;

  @Test
  void theOfficesOwnUnitsAreToldAsDepartmentsNotByTheCitysName() {
    Organisation city = world.city();
    registered.website(city);
    String inspector = world.token(city, Role.INSPECTOR);
    String id =
        Api.as(inspector)
            .body(
                Map.of(
                    "title", "普查",
                    "year", 2025,
                    "quarter", 1,
                    "timePoint", "2025-02-10T09:00:00+08:00",
                    "kind", "CENSUS"))
            .post("/api/v1/campaigns")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Api.as(inspector)
        .queryParam("part", "SITES")
        .get("/api/v1/campaigns/" + id + "/targets")
        .then()
        .statusCode(200)
        .body("[0].target.areaName", equalTo("市直部门"));
    Api.as(inspector)
        .get("/api/v1/campaigns/" + id + "/figures")
        .then()
        .statusCode(200)
        .body("find { it.key == 'sites.area.市直部门.registered' }.text", equalTo("1"));
  }

  @Test
  void provinceTellsTheSiteOfACountyByItsCity() {
    Organisation city = world.city();
    Organisation county = world.county(city);
    UUID site = registered.website(county);
    String inspector = world.token(world.province(), Role.INSPECTOR);
    Map<String, Object> plan =
        Map.of(
            "title",
            "抽查",
            "year",
            2025,
            "quarter",
            1,
            "timePoint",
            "2025-02-10T09:00:00+08:00",
            "kind",
            "LIST",
            "targets",
            List.of(site));
    String id =
        Api.as(inspector)
            .body(plan)
            .post("/api/v1/campaigns")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Api.as(inspector)
        .queryParam("part", "SITES")
        .queryParam("area", city.id())
        .get("/api/v1/campaigns/" + id + "/targets")
        .then()
        .statusCode(200)
        .body("size()", equalTo(1))
        .body("[0].target.areaName", equalTo(city.name()));
  }
}
