package org.zhengxun.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** Which paragraphs follow the records, and which stand as the drafter wrote them. */
@ApiTest
class NoticeFollowTest {
  private static final String CLAUSE = "目前，{{sites.openNames}}相关问题仍未整改到位。";
  private static final String PARAGRAPH = "siteProblems";

  @Inject World world;
  @Inject Inspections inspections;
  @Inject FindingRepository findings;

  private String inspector;
  private Inspections.Planned planned;
  private String id;

  /** Drafted while everything found is mended. */
  @BeforeEach
  void drafted() {
    Organisation city = world.city();
    inspector = world.token(city, Role.INSPECTOR);
    planned = inspections.plan(city);
    inspections.resultsIn(planned);
    inspections.confirmed(planned, "D066");
    mended();
    JsonPath notice =
        Api.as(inspector)
            .post("/api/v1/campaigns/{id}/notices", planned.campaign().id())
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    id = notice.getString("notice.id");
    assertThat(paragraph(notice).get("text").toString()).doesNotContain("仍未整改到位");
  }

  private void mended() {
    world.asSystem(
        () ->
            findings.confirmed(planned.campaign().id()).stream()
                .filter(finding -> finding.closedAt() == null)
                .forEach(finding -> finding.close(Instant.parse("2025-02-19T08:00:00Z"))));
  }

  @Test
  void aClauseThatCameWithTheRecordsStaysAwayOnceDeleted() {
    inspections.confirmed(planned, "D066");
    JsonPath shown = read();
    assertThat(paragraph(shown).get("text").toString()).endsWith(CLAUSE);

    List<Map<String, Object>> blocks = shown.getList("blocks");
    blocks.stream()
        .filter(block -> block.get("id").equals(PARAGRAPH))
        .forEach(
            block -> {
              block.put("text", block.get("text").toString().replace(CLAUSE, ""));
              block.put("standard", false);
            });
    save(shown, blocks);

    assertThat(paragraph(read()).get("text").toString()).doesNotContain("仍未整改到位");
    assertThat(paragraph(read())).containsEntry("standard", false);
    assertThat(read().getList("warnings").toString()).contains("未整改到位的政府网站名称");
  }

  @Test
  void whatWasTypedIsKeptThoughACallerSaysNobodyTouchedIt() {
    JsonPath shown = read();
    List<Map<String, Object>> blocks = shown.getList("blocks");
    blocks.stream()
        .filter(block -> block.get("id").equals(PARAGRAPH))
        .forEach(block -> block.put("text", block.get("text") + "特此说明。"));
    save(shown, blocks);

    assertThat(paragraph(read()).get("text").toString()).endsWith("特此说明。");
    assertThat(paragraph(read())).containsEntry("standard", false);
  }

  @Test
  void aParagraphThatWasDeletedStaysAway() {
    JsonPath shown = read();
    List<Map<String, Object>> blocks = shown.getList("blocks");
    blocks.removeIf(block -> block.get("id").equals(PARAGRAPH));
    save(shown, blocks);
    inspections.confirmed(planned, "D066");
    assertThat(read().getList("blocks.id")).doesNotContain(PARAGRAPH);
  }

  @Test
  void paragraphsNobodyTouchedFollowTheRecordsPastAnyNumberOfSaves() {
    inspections.confirmed(planned, "D066");
    JsonPath shown = read();
    mended();
    save(shown, shown.getList("blocks"));
    assertThat(paragraph(read())).containsEntry("standard", true);
    assertThat(paragraph(read()).get("text").toString()).doesNotContain("仍未整改到位");

    inspections.confirmed(planned, "D066");
    assertThat(paragraph(read()).get("text").toString()).endsWith(CLAUSE);
  }

  private static Map<String, Object> paragraph(JsonPath notice) {
    return notice.getMap("blocks.find { it.id == '" + PARAGRAPH + "' }");
  }

  private JsonPath read() {
    return Api.as(inspector)
        .get("/api/v1/notices/{id}", id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private void save(JsonPath shown, List<Map<String, Object>> blocks) {
    Api.as(inspector)
        .header("If-Match", shown.getInt("notice.version"))
        .body(
            Map.of(
                "title",
                "另一个标题",
                "addressees",
                shown.get("addressees"),
                "copies",
                shown.get("copies"),
                "deadline",
                "2035-03-01",
                "blocks",
                blocks))
        .put("/api/v1/notices/{id}", id)
        .then()
        .statusCode(200);
  }
}
