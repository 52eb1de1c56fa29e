package org.zhengxun.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.DemoQuarter;
import org.zhengxun.testing.QuarterSteps;
import org.zhengxun.testing.World;

/** The notice of 咸阳市, first quarter of 2025, from registers and lists to the signed document. */
@ApiTest
class NoticeDemoQuarterTest {
  @Inject World world;
  @Inject DemoQuarter quarter;
  @Inject QuarterSteps steps;
  @Inject FindingRepository findings;
  @Inject OrganisationRepository organisations;

  private Organisation city;
  private String campaign;

  private void results() {
    city = quarter.xianyang();
    campaign = steps.withResults(city);
  }

  /** What the unit, the machine and the city do by hand in the demo. */
  private void mendXingping() {
    world.asSystem(
        () -> {
          List<Finding> open =
              findings.confirmed(UUID.fromString(campaign)).stream()
                  .filter(f -> f.about().targetName().equals("兴平市人民政府"))
                  .toList();
          assertThat(open).hasSize(2);
          open.forEach(f -> f.close(Instant.parse("2025-02-19T08:00:00Z")));
        });
  }

  private JsonPath draft() {
    return Api.as(world.token(city, Role.INSPECTOR))
        .post("/api/v1/campaigns/{id}/notices", campaign)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private JsonPath step(JsonPath notice, String verb, Role role) {
    return tried(notice, verb, role).statusCode(200).extract().jsonPath();
  }

  private ValidatableResponse tried(JsonPath notice, String verb, Role role) {
    return Api.as(world.token(city, role))
        .header("If-Match", notice.getInt("notice.version"))
        .body(Map.of("contentHash", notice.getString("contentHash"), "prefix", "咸政办发"))
        .post("/api/v1/notices/{id}/" + verb, notice.getString("notice.id"))
        .then();
  }

  private static String text(JsonPath notice, String block) {
    List<Map<String, Object>> segments =
        notice.getList("text.find { it.id == '" + block + "' }.segments");
    return segments.stream().map(s -> s.get("text").toString()).collect(Collectors.joining());
  }

  @Test
  void readsAsPublishedAndItsAnnexesEqualTheData() {
    results();
    mendXingping();
    JsonPath notice = draft();
    assertThat(notice.getString("notice.title")).isEqualTo("关于2025年第一季度全市政府网站与政务新媒体检查情况的通报");
    assertThat(text(notice, "siteOverview"))
        .contains("政府网站53家，检查覆盖率100%，其中存在问题的政府网站5家。相关问题经督办，均已完成整改。");
    assertThat(text(notice, "accountOverview"))
        .contains("政务新媒体293个，其中不合格政务新媒体6个，存在突出问题的政务新媒体4个，合格率为97.95%")
        .contains("4个政务新媒体截至通报前问题未整改到位。");
    assertThat(notice.getList("annexes.title"))
        .isEqualTo(List.of("咸阳市2025年第一季度政府网站检查结果", "咸阳市2025年第一季度政务新媒体检查结果"));
    assertThat(notice.<List<List<String>>>get("annexes[0].rows"))
        .isEqualTo(PublishedQuarter.sites());
    assertThat(notice.<List<List<String>>>get("annexes[1].rows"))
        .isEqualTo(PublishedQuarter.accounts());
    assertThat(notice.getList("warnings")).isEmpty();
  }

  @Test
  void whoeverDecidesSeesWhatWasTypedOverTheRecords() {
    results();
    JsonPath notice = draft();
    List<Map<String, Object>> blocks = notice.getList("blocks");
    blocks.stream()
        .filter(block -> block.get("id").equals("siteOverview"))
        .forEach(
            block -> {
              block.computeIfPresent(
                  "text", (k, v) -> v.toString().replace("{{sites.rectification}}", "另发现2家"));
              block.put("standard", false);
            });
    String id = notice.getString("notice.id");
    Api.as(world.token(city, Role.INSPECTOR))
        .header("If-Match", notice.getInt("notice.version"))
        .body(
            Map.of(
                "title", notice.getString("notice.title"),
                "addressees", notice.getString("addressees"),
                "copies", notice.getString("copies"),
                "deadline", notice.getString("notice.deadline"),
                "blocks", blocks))
        .put("/api/v1/notices/{id}", id)
        .then()
        .statusCode(200);
    step(read(Role.INSPECTOR, id), "submit", Role.INSPECTOR);
    assertThat(read(Role.APPROVER, id).getList("warnings"))
        .isEqualTo(List.of("正文中缺少来自记录的：政府网站整改情况", "正文中手工输入的数字：2，不随记录更新，请核对"));
  }

  @Test
  void aTaskLeftOpenIsSaidSo() {
    results();
    JsonPath notice = draft();
    assertThat(text(notice, "siteOverview")).contains("其中4家已完成整改，1家截至通报前仍未整改到位。");
    assertThat(notice.getString("annexes[0].rows[0][5]")).isEqualTo("截至通报前仍未整改到位");
  }

  @Test
  void theWordsFollowTheRecordsAndNobodySignsWhatHeHasNotSeen() {
    results();
    JsonPath notice = withDeadline(draft(), "2035-02-28");
    notice = step(step(notice, "submit", Role.INSPECTOR), "approve", Role.APPROVER);
    assertThat(text(notice, "siteProblems")).endsWith("目前，兴平市人民政府网站相关问题仍未整改到位。");
    mendXingping();
    tried(notice, "sign", Role.LEADER).statusCode(412).body("detail", containsString("记录或内容有变化"));
    JsonPath now = read(Role.LEADER, notice.getString("notice.id"));
    assertThat(text(now, "siteProblems")).endsWith("多个专题栏目更新不及时。");
    assertThat(now.getList("warnings")).isEmpty();
    JsonPath issued = step(now, "sign", Role.LEADER);
    assertThat(issued.getList("text").toString()).isEqualTo(now.getList("text").toString());
  }

  @Test
  void aNumberOpensItsRows() {
    results();
    String id = draft().getString("notice.id");
    Api.as(world.token(city, Role.LEADER))
        .get("/api/v1/notices/{id}/figures/accounts.rate/rows", id)
        .then()
        .statusCode(200)
        .body("text", equalTo("97.95%"))
        .body("formula", equalTo("（293 − 6）÷ 293 = 97.952…%，按本单位设置保留2位小数"))
        .body(
            "rows.name",
            containsInAnyOrder("红色云阳", "泾阳县智慧农业保险", "咸阳地铁公安", "淳化县电子商务服务中心", "秦都退役军人事务局", "法治礼泉"));
    Api.as(world.token(city, Role.LEADER))
        .get("/api/v1/notices/{id}/figures/sites.checked/rows", id)
        .then()
        .body("rows", hasSize(53));
  }

  @Test
  void signingFreezesNumbersOpensTasksAndKeepsTheDocument() throws IOException {
    results();
    mendXingping();
    String deadline = LocalDate.of(2035, 2, 28).toString();
    JsonPath notice = withDeadline(draft(), deadline);
    notice = step(notice, "submit", Role.INSPECTOR);
    notice = step(notice, "approve", Role.APPROVER);
    JsonPath before = read(Role.LEADER, notice.getString("notice.id"));
    assertThat(before.getInt("effect.issued")).isEqualTo(4);
    notice = step(notice, "sign", Role.LEADER);
    String id = notice.getString("notice.id");
    assertThat(notice.getString("notice.number")).startsWith("咸政办发〔");
    assertThat(notice.getString("history[-1].words")).contains("随通报下达整改任务4项");

    Api.as(world.token(city, Role.APPROVER))
        .queryParam("campaign", campaign)
        .get("/api/v1/tasks")
        .then()
        .body("items", hasSize(4))
        .body("items.state.unique()", equalTo(List.of("ISSUED")))
        .body("items.due.words.unique()", equalTo(List.of("2035年2月28日前")));
    theTasksSayThatTheyCameWithTheNotice();
    theFrozenNumbersStay(id);
    Organisation unit = unitOf("红色云阳");
    Api.as(world.token(unit, Role.REPORTER))
        .get("/api/v1/notices/{id}", id)
        .then()
        .statusCode(200)
        .body("notice.state", equalTo("ISSUED"));
    theDocumentIsComplete(id);
    theDeskAboveShowsWhatWasTold();
  }

  private void theDeskAboveShowsWhatWasTold() {
    Organisation province = world.asSystem(() -> organisations.get(city.parentId()));
    String row = "areas.find { it.name == '咸阳市' }.";
    Api.as(world.token(province, Role.LEADER))
        .get("/api/v1/desk")
        .then()
        .body(row + "siteProblems", equalTo(5))
        .body(row + "checkedAccounts", equalTo(293))
        .body(row + "failedAccounts", equalTo(6))
        .body(row + "campaignId", equalTo(campaign));
  }

  private void theTasksSayThatTheyCameWithTheNotice() {
    String token = world.token(city, Role.APPROVER);
    String task =
        Api.as(token)
            .queryParam("campaign", campaign)
            .get("/api/v1/tasks")
            .then()
            .extract()
            .path("items[0].id");
    Api.as(token)
        .get("/api/v1/tasks/{id}", task)
        .then()
        .body("history.action", equalTo(List.of("随通报下达")));
  }

  private JsonPath withDeadline(JsonPath notice, String deadline) {
    Map<String, Object> body =
        Map.of(
            "title", notice.get("notice.title"),
            "addressees", notice.get("addressees"),
            "copies", "市委办公室，市人大常委会办公室，市政协办公室。",
            "deadline", deadline,
            "blocks", notice.get("blocks"));
    return Api.as(world.token(city, Role.INSPECTOR))
        .header("If-Match", notice.getInt("notice.version"))
        .body(body)
        .put("/api/v1/notices/{id}", notice.getString("notice.id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private JsonPath read(Role role, String id) {
    return Api.as(world.token(city, role))
        .get("/api/v1/notices/{id}", id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The four accounts are mended afterwards; the notice still says what it said. */
  private void theFrozenNumbersStay(String id) {
    world.asSystem(
        () ->
            findings.confirmed(UUID.fromString(campaign)).stream()
                .filter(f -> f.state().name().equals("RECTIFYING"))
                .forEach(f -> f.close(Instant.parse("2025-02-27T08:00:00Z"))));
    JsonPath issued = read(Role.LEADER, id);
    assertThat(text(issued, "accountOverview")).contains("4个政务新媒体截至通报前问题未整改到位");
    assertThat(issued.<List<List<String>>>get("annexes[1].rows"))
        .isEqualTo(PublishedQuarter.accounts());
  }

  private Organisation unitOf(String account) {
    return world.asSystem(
        () -> {
          UUID unit =
              findings.confirmed(UUID.fromString(campaign)).stream()
                  .filter(f -> f.about().targetName().equals(account))
                  .findFirst()
                  .orElseThrow()
                  .about()
                  .unitId();
          return organisations.get(unit);
        });
  }

  private void theDocumentIsComplete(String id) throws IOException {
    byte[] docx =
        given()
            .auth()
            .oauth2(world.token(city, Role.APPROVER))
            .get("/api/v1/notices/{id}/docx", id)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    Files.write(Path.of("target", "demo-quarter-notice.docx"), docx);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      String all =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertThat(all)
          .contains("咸阳市人民政府办公室文件", "咸政办发〔", "97.95%", "附件1", "附件2")
          .doesNotContain("草稿", "{{");
      assertThat(document.getTables().get(0).getNumberOfRows()).isEqualTo(6);
      assertThat(document.getTables().get(1).getNumberOfRows()).isEqualTo(11);
    }
  }

  @Test
  void aDraftSaysThatItIsOne() throws IOException {
    results();
    String id = draft().getString("notice.id");
    byte[] docx =
        given()
            .auth()
            .oauth2(world.token(city, Role.INSPECTOR))
            .get("/api/v1/notices/{id}/docx", id)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("（草稿）", "（草稿，未经签发，不得印发）");
    }
  }
}
