package org.zhengxun.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.run.TestRuns;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.Inspections.Planned;
import org.zhengxun.testing.Registers;
import org.zhengxun.testing.World;

@ApplicationScoped
class ResultFixtures implements Fixtures.Source {
  private static final String WORDING = "多个专题栏目更新不及时";

  private final Inspections inspections;
  private final Registers registers;
  private final TestRuns runs;
  private final EntityManager entities;

  ResultFixtures(
      Inspections inspections, Registers registers, TestRuns runs, EntityManager entities) {
    this.inspections = inspections;
    this.registers = registers;
    this.runs = runs;
    this.entities = entities;
  }

  @Override
  public Map<String, BiFunction<World, Organisation, Request>> fixtures() {
    Map<String, BiFunction<World, Organisation, Request>> all = new HashMap<>();
    all.put("newCampaign", this::newCampaign);
    all.put("discardCampaign", (w, o) -> planned(o).version(0));
    all.put("changeReprints", this::reprints);
    all.put("startRun", (w, o) -> planned(o).body(Map.of()));
    all.put("cancelRun", this::running);
    all.put("campaignPart", (w, o) -> planned(o).query("part", "SITES"));
    all.put("campaignTarget", (w, o) -> target(inspections.plan(o)));
    all.put("inspectedTarget", this::inspected);
    all.put("newResult", this::newResult);
    all.put("withdrawResult", this::entered);
    all.put("checkImport", (w, o) -> planned(o).upload("results.csv", list("网站")));
    all.put("import", (w, o) -> checked(w, o));
    all.put("applyImport", (w, o) -> checked(w, o).body(Map.of()));
    all.put("closePart", (w, o) -> planned(o).path("part", "SITES").body(Map.of("clean", 1)));
    all.put("reopenPart", this::closed);
    all.put("decision", this::decision);
    all.put("listFinding", this::listFinding);
    all.put("figure", (w, o) -> planned(o).path("key", "sites.checked"));
    return all;
  }

  private Request planned(Organisation org) {
    return Request.of().path("id", inspections.plan(org).campaign().id());
  }

  private Request reprints(World world, Organisation org) {
    UUID id = inspections.plan(org).campaign().id();
    Map<String, Object> list = Map.of("items", List.of(Map.of("title", "某通知")));
    Api.as(world.token(org, Role.INSPECTOR))
        .header("If-Match", 0)
        .body(list)
        .put("/api/v1/campaigns/" + id + "/reprints")
        .then()
        .statusCode(200);
    return Request.of().path("id", id).version(1).body(list);
  }

  private Request inspected(World world, Organisation org) {
    Planned planned = inspections.plan(org);
    runs.over(planned);
    return target(planned);
  }

  private static Request target(Planned planned) {
    return Request.of().path("id", planned.campaign().id()).path("target", planned.site().id());
  }

  private Request newCampaign(World world, Organisation org) {
    registers.site(world.unit(org), "http://" + TenancyFixtures.unique("s") + ".test.gov.cn/");
    return Request.of()
        .body(
            Map.of(
                "title",
                TenancyFixtures.unique("检查"),
                "year",
                2025,
                "quarter",
                1,
                "timePoint",
                "2025-02-10T09:00:00+08:00",
                "kind",
                "CENSUS"));
  }

  private Request running(World world, Organisation org) {
    UUID id = inspections.plan(org).campaign().id();
    world.asSystem(() -> entities.find(Campaign.class, id).startRun());
    return Request.of().path("id", id);
  }

  private Request newResult(World world, Organisation org) {
    Planned planned = inspections.plan(org);
    return Request.of().path("id", planned.campaign().id()).body(result(planned));
  }

  private static Map<String, Object> result(Planned planned) {
    return Map.of("targetId", planned.site().id(), "wording", WORDING);
  }

  private Request entered(World world, Organisation org) {
    Planned planned = inspections.plan(org);
    String row =
        Api.as(world.token(org, Role.INSPECTOR))
            .body(result(planned))
            .post("/api/v1/campaigns/" + planned.campaign().id() + "/results")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return Request.of().path("id", planned.campaign().id()).path("row", row).version(0);
  }

  private Request checked(World world, Organisation org) {
    Planned planned = inspections.plan(org);
    String id =
        Api.as(world.token(org, Role.INSPECTOR))
            .contentType("multipart/form-data")
            .multiPart("file", "results.csv", list(planned.site().name()))
            .post("/api/v1/campaigns/" + planned.campaign().id() + "/result-imports")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return Request.of().path("id", planned.campaign().id()).path("import", id);
  }

  private static byte[] list(String name) {
    return ("网站名称,存在问题,整改情况\n" + name + "," + WORDING + ",已整改\n").getBytes(StandardCharsets.UTF_8);
  }

  private Request closed(World world, Organisation org) {
    UUID id = inspections.plan(org).campaign().id();
    Api.as(world.token(org, Role.INSPECTOR))
        .body(Map.of("clean", 1))
        .post("/api/v1/campaigns/" + id + "/parts/SITES/close")
        .then()
        .statusCode(204);
    return Request.of().path("id", id).path("part", "SITES");
  }

  private Request decision(World world, Organisation org) {
    Finding found = inspections.candidate(inspections.plan(org), "D068");
    Map<String, Object> seen = Map.of("id", found.id(), "version", found.version());
    return Request.of().body(Map.of("findings", List.of(seen), "decision", "CONFIRM"));
  }

  private Request listFinding(World world, Organisation org) {
    Finding found = inspections.confirmed(inspections.plan(org), "D068");
    return Request.of()
        .path("id", found.id())
        .version(found.version())
        .body(Map.of("listed", false));
  }
}
