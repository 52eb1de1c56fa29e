package org.zhengxun.tenancy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.rectification.TaskState;
import org.zhengxun.rectification.TestTasks;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.TestFilings.Made;
import org.zhengxun.testing.World;

/** Files are attached by those whose turn it is, and only then. */
@ApiTest
class AttachingTest {
  @Inject World world;
  @Inject TestFilings filings;
  @Inject TestTasks tasks;

  private Organisation county;
  private Organisation unit;

  @BeforeEach
  void places() {
    county = world.county(world.city());
    unit = world.unit(county);
  }

  @Test
  void reporterAttachesWhileFillingInAndAfterAReturn() {
    attach(filings.reporter(unit), filings.draft(unit).id()).statusCode(201);
    Organisation other = world.unit(county);
    attach(filings.reporter(other), filings.returned(county, other).id()).statusCode(201);
  }

  @Test
  void whatWasSentOrDecidedTakesNoMoreFiles() {
    Made sent = filings.sent(unit);
    attach(filings.reporter(unit), sent.id()).statusCode(409).body("code", equalTo("WRONG_STATE"));
    filings.act(filings.approver(county), sent, "approve", Map.of());
    attach(filings.reporter(unit), sent.id()).statusCode(409);
  }

  @Test
  void aWrongFileIsTakenAwayUntilTheFilingIsSent() {
    Made draft = filings.draft(unit);
    String file = attach(filings.reporter(unit), draft.id()).extract().path("id");
    Api.as(filings.reporter(unit)).delete("/api/v1/files/" + file).then().statusCode(204);
    Api.as(filings.reporter(unit))
        .get("/api/v1/filings/" + draft.id())
        .then()
        .body("files", hasSize(0));
  }

  @Test
  void officesAttachNothingToAUnitsFiling() {
    Made sent = filings.sent(unit);
    for (Role role : Role.values()) {
      attach(world.token(county, role), sent.id()).statusCode(403);
    }
    attach(world.token(county, Role.REPORTER), sent.id()).body("code", equalTo("NOT_YOUR_TURN"));
    attach(world.token(unit, Role.AUDIT_ADMIN), sent.id()).statusCode(403);
  }

  @Test
  void onlyTheUnitAttachesToItsTaskWhileItAnswers() {
    UUID issued = tasks.make(county, unit, TaskState.ISSUED).taskId();
    attach(filings.reporter(unit), issued).statusCode(201);
    attach(world.token(county, Role.REPORTER), issued)
        .statusCode(403)
        .body("code", equalTo("NOT_YOUR_TURN"));
    UUID replied = tasks.make(county, unit, TaskState.REPLIED).taskId();
    attach(filings.reporter(unit), replied).statusCode(409);
  }

  @Test
  void aFileBelongsToSomething() {
    attach(filings.reporter(unit), UUID.randomUUID()).statusCode(404);
    given()
        .auth()
        .oauth2(filings.reporter(unit))
        .multiPart("file", "附件.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/files")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("subjectId"));
  }

  private static ValidatableResponse attach(String token, UUID subject) {
    return given()
        .auth()
        .oauth2(token)
        .multiPart("file", "附件.pdf", "%PDF-1.7 附件".getBytes(StandardCharsets.UTF_8))
        .multiPart("subjectId", subject)
        .post("/api/v1/files")
        .then();
  }
}
