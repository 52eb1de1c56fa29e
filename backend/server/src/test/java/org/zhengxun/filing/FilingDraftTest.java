package org.zhengxun.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.TestFilings.Made;
import org.zhengxun.testing.World;

/** A filing while it is the unit's alone. */
@ApiTest
class FilingDraftTest {
  @Inject World world;
  @Inject TestFilings filings;

  private Organisation county;
  private Organisation unit;

  @BeforeEach
  void places() {
    county = world.county(world.city());
    unit = world.unit(county);
  }

  @Test
  void draftIsTheUnitsAloneAndSurvivesWithGaps() {
    Made draft = filings.draft(unit, Map.of("name", "只写了名字"));
    Api.as(filings.approver(county)).get("/api/v1/filings/" + draft.id()).then().statusCode(404);
    Api.as(filings.approver(county))
        .get("/api/v1/filings")
        .then()
        .body("items.id", equalTo(List.of()));
    Api.as(filings.reporter(unit))
        .header("If-Match", draft.version())
        .body(Map.of("name", "改了名字", "openedOn", "2025-01-05"))
        .put("/api/v1/filings/" + draft.id())
        .then()
        .statusCode(200)
        .body("form.name", equalTo("改了名字"))
        .body("form.openedOn", equalTo("2025-01-05"));
  }

  @Test
  void saveOverSomebodyElsesChangeIsRefused() {
    Made draft = filings.draft(unit);
    Map<String, Object> form = TestFilings.form(unit, "先存", "抖音短视频");
    Api.as(filings.reporter(unit))
        .header("If-Match", draft.version())
        .body(form)
        .put("/api/v1/filings/" + draft.id())
        .then()
        .statusCode(200);
    Api.as(filings.reporter(unit))
        .header("If-Match", draft.version())
        .body(form)
        .put("/api/v1/filings/" + draft.id())
        .then()
        .statusCode(412)
        .body("code", equalTo("STALE"));
  }

  @Test
  void gapsAreNamedByFieldOnSubmission() {
    Made draft = filings.draft(unit, Map.of("name", "缺项", "platform", "微信公众号"));
    Api.as(filings.reporter(unit))
        .header("If-Match", draft.version())
        .post("/api/v1/filings/" + draft.id() + "/submit")
        .then()
        .statusCode(400)
        .body(
            "violations.field", hasItems("subType", "functionClass", "certified", "url", "reason"));
    assertThat(filing(draft, filings.reporter(unit)).getString("state")).isEqualTo("DRAFT");
  }

  @Test
  void whoPreparedDoesNotSign() {
    String both = world.token(unit, Role.REPORTER, Role.REVIEWER);
    JsonPath made =
        Api.as(both)
            .body(Map.of("kind", "OPEN", "form", TestFilings.form(unit, "一人两岗", "抖音短视频")))
            .post("/api/v1/filings")
            .jsonPath();
    String path = "/api/v1/filings/" + made.getString("id");
    int version =
        Api.as(both)
            .header("If-Match", made.getInt("version"))
            .post(path + "/submit")
            .jsonPath()
            .getInt("version");
    Api.as(both)
        .header("If-Match", version)
        .body(Map.of())
        .post(path + "/sign")
        .then()
        .statusCode(403)
        .body("code", equalTo("SEPARATION_OF_DUTIES"));
  }

  @Test
  void supervisorMustStandAboveTheUnit() {
    Map<String, Object> form = TestFilings.form(unit, "主管不对", "抖音短视频");
    form.put("supervisorId", world.city().id());
    Api.as(filings.reporter(unit))
        .body(Map.of("kind", "OPEN", "form", form))
        .post("/api/v1/filings")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("supervisorId"));
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
