package org.zhengxun.inspection.result;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** Two inspectors check the same list before either of them applies it. */
@ApiTest
class SameListTwiceTest {
  @Inject World world;
  @Inject Inspections inspections;

  @Test
  void entersItsRowsOnce() {
    Organisation city = world.city();
    Inspections.Planned planned = inspections.plan(city);
    inspections.resultsIn(planned);
    String first = checked(city, planned);
    String second = checked(city, planned);
    apply(city, planned, first).statusCode(200);
    apply(city, planned, second)
        .statusCode(400)
        .body("violations.message[0]", containsString("在核对之后已经录入"));
    Api.as(world.token(city, Role.INSPECTOR))
        .get("/api/v1/campaigns/" + planned.campaign().id() + "/results?part=SITES")
        .then()
        .body("$", hasSize(1));
  }

  private String checked(Organisation city, Inspections.Planned planned) {
    String list = "网站名称,存在问题\n" + planned.site().name() + ",政策解读未与原文关联\n";
    return Api.as(world.token(city, Role.INSPECTOR))
        .contentType("multipart/form-data")
        .multiPart("file", "结果.csv", list.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/campaigns/" + planned.campaign().id() + "/result-imports")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse apply(Organisation city, Inspections.Planned planned, String list) {
    Map<String, Object> mapping = Map.of("rules", List.of("D038"), "covers", List.of());
    return Api.as(world.token(city, Role.INSPECTOR))
        .header("If-Match", 0)
        .body(
            Map.of(
                "confirmedLines",
                List.of(),
                "mappings",
                List.of(Map.of("wording", "政策解读未与原文关联", "mapping", mapping))))
        .post("/api/v1/campaigns/" + planned.campaign().id() + "/result-imports/" + list + "/apply")
        .then();
  }
}
