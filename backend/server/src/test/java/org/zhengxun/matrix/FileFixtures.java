package org.zhengxun.matrix;

import static io.restassured.RestAssured.given;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.zhengxun.rectification.TaskState;
import org.zhengxun.rectification.TestTasks;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.World;

/** Files that the organisation of the column attaches to its draft, or to a task asked of it. */
@ApplicationScoped
class FileFixtures implements Fixtures.Source {
  private static final byte[] PDF = "%PDF-1.7 test".getBytes(StandardCharsets.UTF_8);

  private final TestFilings filings;
  private final TestTasks tasks;

  FileFixtures(TestFilings filings, TestTasks tasks) {
    this.filings = filings;
    this.tasks = tasks;
  }

  @Override
  public Map<String, BiFunction<World, Organisation, Request>> fixtures() {
    return Map.of(
        "fileOfDraft", (w, o) -> upload(filings.draft(o).id()),
        "fileOfTask", (w, o) -> upload(asked(w, o)),
        "file", (w, o) -> Request.of().path("id", attached(w, o, asked(w, o))),
        "draftsFile", (w, o) -> Request.of().path("id", attached(w, o, filings.draft(o).id())));
  }

  private UUID asked(World world, Organisation unit) {
    return tasks.make(world.province(), unit, TaskState.ISSUED).taskId();
  }

  private static Request upload(UUID subject) {
    return Request.of().upload("附件.pdf", PDF).form("subjectId", subject);
  }

  private static String attached(World world, Organisation org, UUID subject) {
    return given()
        .auth()
        .oauth2(world.token(org, Role.REPORTER))
        .multiPart("file", "附件.pdf", PDF)
        .multiPart("subjectId", subject)
        .post("/api/v1/files")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
