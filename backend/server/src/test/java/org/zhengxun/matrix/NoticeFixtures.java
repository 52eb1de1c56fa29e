package org.zhengxun.matrix;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** Notices of an office, brought to a state by the people of that office. */
@ApplicationScoped
class NoticeFixtures implements Fixtures.Source {
  private static final Map<String, Object> REASON = Map.of("reason", "请核对附件");

  private final Inspections inspections;
  private final Map<UUID, String> drafts = new HashMap<>();
  private final Map<UUID, String> issued = new HashMap<>();

  NoticeFixtures(Inspections inspections) {
    this.inspections = inspections;
  }

  @Override
  public Map<String, BiFunction<World, Organisation, Request>> fixtures() {
    Map<String, BiFunction<World, Organisation, Request>> all = new HashMap<>();
    all.put("notices", (w, o) -> Request.of().query("limit", 500).visible(aDraft(w, o)));
    all.put("issuedNotices", (w, o) -> Request.of().query("limit", 500).visible(anIssued(w, o)));
    all.put("notice", (w, o) -> Request.of().path("id", aDraft(w, o)));
    all.put("issuedNotice", (w, o) -> Request.of().path("id", anIssued(w, o)));
    all.put(
        "noticeFigure",
        (w, o) -> Request.of().path("id", aDraft(w, o)).path("key", "sites.withProblems"));
    all.put("draftNotice", (w, o) -> at(draft(w, o)));
    all.put("saveNotice", (w, o) -> at(draft(w, o)).body(body()));
    all.put("submittedNotice", (w, o) -> decided(submitted(w, o)));
    all.put("returnReviewed", (w, o) -> at(submitted(w, o)).body(REASON));
    all.put("declineNotice", (w, o) -> at(approved(w, o)).body(REASON));
    all.put("signNotice", (w, o) -> decided(approved(w, o)));
    all.put("demoSite", (w, o) -> Request.of().path("host", "www.xingping.gov.cn"));
    return all;
  }

  /** For reading only: one per office is enough. */
  private String aDraft(World world, Organisation office) {
    return drafts.computeIfAbsent(office.id(), id -> draft(world, office).id);
  }

  private String anIssued(World world, Organisation office) {
    return issued.computeIfAbsent(office.id(), id -> issued(world, office).id);
  }

  private static Request at(Made made) {
    return Request.of().path("id", made.id).version(made.version);
  }

  private static Request decided(Made made) {
    return at(made).body(made.seen());
  }

  private static Map<String, Object> body() {
    Map<String, Object> block =
        Map.of("id", "p", "style", "PARAGRAPH", "lead", "", "text", "检查{{sites.checked}}家。");
    return Map.of(
        "title",
        "通报",
        "addressees",
        "各有关单位：",
        "copies",
        "",
        "deadline",
        "2035-03-01",
        "blocks",
        List.of(block));
  }

  private Made draft(World world, Organisation office) {
    Inspections.Planned planned = inspections.plan(office);
    inspections.resultsIn(planned);
    inspections.confirmed(planned, "D066");
    UUID campaign = planned.campaign().id();
    return made(
        Api.as(world.token(office, Role.INSPECTOR))
            .post("/api/v1/campaigns/{id}/notices", campaign)
            .then()
            .statusCode(201)
            .extract()
            .jsonPath());
  }

  private Made submitted(World world, Organisation office) {
    return step(draft(world, office), "submit", world.token(office, Role.INSPECTOR));
  }

  private Made approved(World world, Organisation office) {
    return step(submitted(world, office), "approve", world.token(office, Role.APPROVER));
  }

  private Made issued(World world, Organisation office) {
    return step(approved(world, office), "sign", world.token(office, Role.LEADER));
  }

  private static Made step(Made made, String verb, String token) {
    return made(
        Api.as(token)
            .header("If-Match", made.version)
            .body(made.seen())
            .post("/api/v1/notices/{id}/" + verb, made.id)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath());
  }

  private static Made made(JsonPath view) {
    return new Made(
        view.getString("notice.id"), view.getInt("notice.version"), view.getString("contentHash"));
  }

  private record Made(String id, int version, String contentHash) {
    Map<String, Object> seen() {
      return Map.of("contentHash", contentHash, "prefix", "测政办发");
    }
  }
}
