package org.zhengxun.inspection.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Registers;
import org.zhengxun.testing.World;

/** The machine run against the demo's sites, from the plan to joined evidence. */
@ApiTest
class MachineRunTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Inject World world;
  @Inject Registers registers;

  @Test
  void findsWhatTheSitesDoWrongAndSaysHonestlyWhatItCouldNotReach() throws InterruptedException {
    Organisation office = world.city();
    Website faulty = site("www.xingping.gov.cn");
    Organisation unit = world.unit(office);
    registers.site(
        unit,
        new Registers.Site(
            faulty.name(), null, "PORTAL", faulty.homePage(), faulty.icp(), faulty.police()));
    registers.site(world.unit(office), "http://127.0.0.1:1/");
    registers.account(unit, new Registers.Account("某某发布", null, "新浪微博", null));
    String id = plan(office);

    run(office, id);
    JsonPath end = await(office, id);
    assertThat(end.getInt("sitesDone")).isEqualTo(2);
    assertThat(end.getInt("sitesFailed")).isEqualTo(1);
    assertThat(end.getInt("percent")).isEqualTo(100);
    assertThat(end.getLong("pages")).isGreaterThan(10);
    targetsSayHowTheyEnded(office, id);
    candidatesAreSeenByTheOfficeOnly(office, id);
    pagesAreKeptAsTheyWereRead(office, id);

    String target = targets(office, id).getString("find { it.run.state == 'DONE' }.target.id");
    tellsWhatItLookedAt(office, id, target);
    enter(office, id, target);
    coveredCandidatesJoined(office, id, target);
    decidedInOneGo(office, id);
    againAddsNothing(office, id);
  }

  private static Website site(String host) {
    return DemoFiles.websites().stream()
        .filter(w -> w.host().equals(host))
        .findFirst()
        .orElseThrow();
  }

  private String plan(Organisation office) {
    return inspector(office)
        .body(
            Map.of(
                "title", "机器检查",
                "year", 2025,
                "quarter", 1,
                "timePoint", "2025-02-10T09:00:00+08:00",
                "kind", "CENSUS"))
        .post("/api/v1/campaigns")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void run(Organisation office, String id) {
    inspector(office)
        .body(Map.of())
        .post("/api/v1/campaigns/" + id + "/run")
        .then()
        .statusCode(200)
        .body("running", is(true));
    inspector(office)
        .body(Map.of())
        .post("/api/v1/campaigns/" + id + "/run")
        .then()
        .statusCode(409);
  }

  private JsonPath await(Organisation office, String id) throws InterruptedException {
    Instant until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      JsonPath progress = inspector(office).get("/api/v1/campaigns/" + id + "/progress").jsonPath();
      if (!progress.getBoolean("running")) {
        return progress;
      }
      Thread.sleep(300);
    }
    throw new AssertionError("the run did not end");
  }

  private JsonPath targets(Organisation office, String id) {
    return inspector(office).get("/api/v1/campaigns/" + id + "/targets?part=SITES").jsonPath();
  }

  private void targetsSayHowTheyEnded(Organisation office, String id) {
    JsonPath targets = targets(office, id);
    assertThat(targets.getList("run.state")).containsExactlyInAnyOrder("DONE", "FAILED");
    assertThat(targets.getString("find { it.run.state == 'FAILED' }.run.outcome"))
        .startsWith("按规定不访问");
    String done = targets.getString("find { it.run.state == 'DONE' }.target.id");
    inspector(office)
        .get("/api/v1/campaigns/" + id + "/targets/" + done + "/report/contents")
        .then()
        .body("rules.find { it.rule == 'X006' }.status", is("CLEAN"));
    inspector(office).get("/api/v1/campaigns/" + id).then().body("state", is("REVIEW"));
  }

  private void candidatesAreSeenByTheOfficeOnly(Organisation office, String id) {
    String path = "/api/v1/findings?limit=500&state=CANDIDATE&campaign=" + id;
    JsonPath own = inspector(office).get(path).jsonPath();
    assertThat(own.getList("items.rule")).contains("D038", "D066");
    assertThat(own.getList("items.listed")).containsOnly(false);
    assertThat(inspector(world.province()).get(path).jsonPath().getInt("total")).isZero();
    String one = own.getString("items[0].id");
    JsonPath detail = inspector(office).get("/api/v1/findings/" + one).jsonPath();
    assertThat(detail.getList("evidence")).isNotEmpty();
  }

  private void pagesAreKeptAsTheyWereRead(Organisation office, String id) {
    String one =
        inspector(office)
            .get("/api/v1/findings?rule=D066&campaign=" + id)
            .jsonPath()
            .getString("items[0].id");
    String evidence = "/api/v1/findings/" + one;
    JsonPath detail = inspector(office).get(evidence).jsonPath();
    assertThat(detail.getString("evidence[0].contentType")).startsWith("text/html");
    String page = evidence + "/evidence/" + detail.getString("evidence[0].sha256");
    inspector(office)
        .accept("text/plain")
        .get(page)
        .then()
        .statusCode(200)
        .contentType("text/plain")
        .body(containsString("</html>"));
    String none = evidence + "/evidence/" + "0".repeat(64);
    inspector(office).accept("*/*").get(none).then().statusCode(404);
    inspector(world.province()).accept("*/*").get(page).then().statusCode(404);
  }

  private void tellsWhatItLookedAt(Organisation office, String id, String target) {
    String path = "/api/v1/campaigns/" + id + "/targets/" + target;
    JsonPath checked = inspector(office).get(path + "/checked").jsonPath();
    assertThat(checked.getInt("pages")).isGreaterThan(10);
    assertThat(checked.getMap("notes")).isNotEmpty();
    JsonPath report = inspector(office).get(path + "/report/contents").jsonPath();
    assertThat(report.getString("limits")).isNull();
    assertThat(report.getList("rules.note")).containsAll(checked.getMap("notes").values());
    byte[] evidence =
        inspector(office).accept("*/*").get(path + "/evidence").then().extract().asByteArray();
    assertThat(report.getString("facts.find { it.label == '取证存档' }.words"))
        .contains("SHA-256 " + Hash.sha256(evidence));
    assertThat(report.getList("problems.places.flatten().marked")).contains("兴平市人民政府办公室");
  }

  private void enter(Organisation office, String id, String target) {
    inspector(office)
        .body(Map.of("targetId", target, "wording", "政策解读未与原文关联,部分页面缺失政府网站标识"))
        .post("/api/v1/campaigns/" + id + "/results")
        .then()
        .statusCode(201);
  }

  private void coveredCandidatesJoined(Organisation office, String id, String target) {
    JsonPath joined =
        inspector(office).get("/api/v1/findings?limit=500&state=JOINED&campaign=" + id).jsonPath();
    assertThat(joined.getList("items.rule")).contains("D038", "D066");
    String finding = joined.getString("items.find { it.rule == 'D066' }.joinedTo");
    JsonPath detail = inspector(office).get("/api/v1/findings/" + finding).jsonPath();
    assertThat(detail.getString("finding.targetId")).isEqualTo(target);
    String missing = "evidence.find { it.words == '页面底部功能区缺少党政机关网站标识' }";
    assertThat(detail.getInt(missing + ".count")).isGreaterThan(1);
    assertThat(detail.getList(missing + ".pages")).hasSizeGreaterThan(1);
  }

  private void decidedInOneGo(Organisation office, String id) {
    List<Map<String, Object>> open =
        inspector(office)
            .get("/api/v1/findings?limit=500&state=CANDIDATE&campaign=" + id)
            .jsonPath()
            .getList("items.collect { [id: it.id, version: it.version] }");
    if (!open.isEmpty()) {
      inspector(office)
          .body(Map.of("findings", open, "decision", "DISMISS", "reason", "不属实"))
          .post("/api/v1/findings/decisions")
          .then()
          .statusCode(200);
    }
    inspector(office)
        .get("/api/v1/campaigns/" + id + "/review")
        .then()
        .statusCode(200)
        .body("open", is(0));
  }

  private void againAddsNothing(Organisation office, String id) throws InterruptedException {
    int before =
        inspector(office).get("/api/v1/findings?campaign=" + id).jsonPath().getInt("total");
    run(office, id);
    await(office, id);
    int after = inspector(office).get("/api/v1/findings?campaign=" + id).jsonPath().getInt("total");
    assertThat(after).isEqualTo(before);
  }

  private RequestSpecification inspector(Organisation office) {
    return Api.as(world.token(office, Role.INSPECTOR));
  }
}
