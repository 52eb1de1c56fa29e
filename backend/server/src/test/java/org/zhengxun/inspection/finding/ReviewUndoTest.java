package org.zhengxun.inspection.finding;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** A decision's answer names the versions by which it may be taken back. */
@ApiTest
class ReviewUndoTest {
  @Inject World world;
  @Inject Inspections inspections;

  @Test
  void whatWasDecidedIsTakenBackByTheAnswersVersions() {
    Organisation city = world.city();
    Inspections.Planned planned = inspections.plan(city);
    inspections.resultsIn(planned);
    Finding candidate = inspections.candidate(planned, "D068");
    for (String decision : List.of("CONFIRM", "DISMISS")) {
      int before = version(city, candidate.id());
      int after = decide(city, decision, candidate.id(), before).extract().path("[0].version");
      decide(city, "UNDO", candidate.id(), after).body("[0].state", equalTo("CANDIDATE"));
    }
  }

  @Test
  void theMarkOfTheNoticeMayBeTakenAwayAgain() {
    Organisation city = world.city();
    Inspections.Planned planned = inspections.plan(city);
    inspections.resultsIn(planned);
    UUID id = inspections.confirmed(planned, "D066").id();
    int version = version(city, id);
    for (boolean listed : List.of(false, true)) {
      version =
          Api.as(world.token(city, Role.INSPECTOR))
              .header("If-Match", version)
              .body(Map.of("listed", listed))
              .post("/api/v1/findings/" + id + "/listed")
              .then()
              .statusCode(200)
              .body("listed", equalTo(listed))
              .extract()
              .path("version");
    }
  }

  private int version(Organisation city, UUID id) {
    return Api.as(world.token(city, Role.INSPECTOR))
        .get("/api/v1/findings/" + id)
        .then()
        .statusCode(200)
        .extract()
        .path("finding.version");
  }

  private ValidatableResponse decide(Organisation city, String decision, UUID id, int version) {
    return Api.as(world.token(city, Role.INSPECTOR))
        .body(
            Map.of(
                "decision",
                decision,
                "reason",
                "核对后不属实",
                "findings",
                List.of(Map.of("id", id, "version", version))))
        .post("/api/v1/findings/decisions")
        .then()
        .statusCode(200);
  }
}
