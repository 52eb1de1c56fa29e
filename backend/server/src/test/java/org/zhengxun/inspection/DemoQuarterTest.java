package org.zhengxun.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.figures.AnnexRow;
import org.zhengxun.inspection.figures.CampaignFigures;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.OrganisationRepository;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.DemoQuarter;
import org.zhengxun.testing.World;

/** The published figures of 咸阳市, first quarter of 2025, from its registers and lists alone. */
@ApiTest
class DemoQuarterTest {
  private static final String MULTIPART = "multipart/form-data";

  @Inject World world;
  @Inject DemoQuarter quarter;
  @Inject CampaignFigures figures;
  @Inject OrganisationRepository organisations;

  @Test
  void theListsOfTheQuarterGiveThePublishedFigures() {
    String id = plan();

    JsonPath sites = imported(id, "results-sites.xlsx", 5);
    assertThat(sites.getList("wordings.wording")).hasSize(4);
    apply(id, sites.getString("id"));
    JsonPath accounts = imported(id, "results-accounts.xlsx", 10);
    assertThat(accounts.getList("rows.match")).containsOnly("NAME_AND_TYPE");
    apply(id, accounts.getString("id"));
    close(id, "SITES", 48);
    assertThat(stage(id)).isEqualTo("人工检查与复核");
    close(id, "ACCOUNTS", 283);
    assertThat(stage(id)).isEqualTo("待通报");
    // whether candidates are left is the office's own business
    Organisation province = world.asSystem(() -> organisations.get(quarter.xianyang().parentId()));
    assertThat(stage(id, Api.as(world.token(province, Role.INSPECTOR)))).isEqualTo("人工检查与复核");

    Map<String, String> text = figures(id);
    assertThat(text)
        .containsEntry("sites.registered", "53")
        .containsEntry("sites.checked", "53")
        .containsEntry("sites.coverage", "100%")
        .containsEntry("sites.withProblems", "5")
        .containsEntry("sites.failed", "0")
        .containsEntry("sites.rectified", "4")
        .containsEntry("accounts.checked", "293")
        .containsEntry("accounts.failed", "6")
        .containsEntry("accounts.prominent", "4")
        .containsEntry("accounts.passRate", "97.95%")
        .containsEntry("accounts.notRectified", "4");
    platformPartsSumToTheTotal(text);
    rowsOpenBehindEachFigure(id);
    annexesKeepTheListsOrder(UUID.fromString(id));
    theMappingIsRemembered();
  }

  private String plan() {
    return inspector()
        .body(
            Map.of(
                "title", "2025年第一季度检查",
                "year", 2025,
                "quarter", 1,
                "timePoint", "2025-02-10T09:00:00+08:00",
                "kind", "CENSUS"))
        .post("/api/v1/campaigns")
        .then()
        .statusCode(201)
        .body("sites", is(53), "accounts", is(293), "state", is("PLANNED"))
        .extract()
        .path("id");
  }

  private JsonPath imported(String id, String file, int rows) {
    return inspector()
        .contentType(MULTIPART)
        .multiPart("file", file, DemoFiles.bytes(file))
        .post("/api/v1/campaigns/" + id + "/result-imports")
        .then()
        .statusCode(201)
        .body(
            "faults", empty(),
            "rows", hasSize(rows),
            "rows.targetId", everyItem(notNullValue()),
            "wordings.suggestion", everyItem(notNullValue()))
        .extract()
        .jsonPath();
  }

  private void apply(String id, String list) {
    inspector()
        .body(Map.of())
        .post("/api/v1/campaigns/" + id + "/result-imports/" + list + "/apply")
        .then()
        .statusCode(200)
        .body("state", is("APPLIED"));
    inspector()
        .body(Map.of())
        .post("/api/v1/campaigns/" + id + "/result-imports/" + list + "/apply")
        .then()
        .statusCode(409);
  }

  private void close(String id, String part, int clean) {
    inspector()
        .body(Map.of("clean", clean + 1))
        .post("/api/v1/campaigns/" + id + "/parts/" + part + "/close")
        .then()
        .statusCode(400);
    inspector()
        .body(Map.of("clean", clean))
        .post("/api/v1/campaigns/" + id + "/parts/" + part + "/close")
        .then()
        .statusCode(204);
  }

  private String stage(String id) {
    return stage(id, inspector());
  }

  private static String stage(String id, RequestSpecification caller) {
    return caller.get("/api/v1/campaigns/" + id).then().statusCode(200).extract().path("stage");
  }

  private Map<String, String> figures(String id) {
    JsonPath all =
        inspector()
            .get("/api/v1/campaigns/" + id + "/figures")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    List<String> keys = all.getList("key");
    List<String> texts = all.getList("text");
    Map<String, String> byKey = new java.util.HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      byKey.put(keys.get(i), texts.get(i));
    }
    return byKey;
  }

  private static void platformPartsSumToTheTotal(Map<String, String> text) {
    for (String suffix : List.of("registered", "failed", "prominent")) {
      int sum =
          text.entrySet().stream()
              .filter(e -> e.getKey().startsWith("accounts.platform."))
              .filter(e -> e.getKey().endsWith("." + suffix))
              .mapToInt(e -> Integer.parseInt(e.getValue()))
              .sum();
      assertThat(sum).isEqualTo(Integer.parseInt(text.get("accounts." + suffix)));
    }
  }

  private void rowsOpenBehindEachFigure(String id) {
    List<String> names =
        inspector()
            .get("/api/v1/campaigns/" + id + "/figures/accounts.notRectified/rows")
            .jsonPath()
            .getList("target.name");
    assertThat(names).containsExactlyInAnyOrder("红色云阳", "健康三原", "咸阳禁毒先锋", "永寿交警");
  }

  private void annexesKeepTheListsOrder(UUID id) {
    List<AnnexRow> sites = annex(id, Part.SITES);
    assertThat(sites)
        .extracting(row -> row.target().name())
        .containsExactly("兴平市人民政府", "礼泉县人民政府", "长武县人民政府", "咸阳市公安局交警支队", "咸阳市司法局");
    assertThat(sites.getFirst().wording()).isEqualTo("政策解读未与原文关联,部分页面缺失政府网站标识");
    assertThat(sites.getFirst().findings()).hasSize(2);
    assertThat(sites)
        .extracting(AnnexRow::rectified)
        .containsExactly(false, true, true, true, true);
    List<AnnexRow> accounts = annex(id, Part.ACCOUNTS);
    assertThat(accounts).hasSize(10);
    assertThat(accounts)
        .extracting(AnnexRow::rectification)
        .containsExactly(
            "截至通报前仍未整改到位",
            "截至通报前仍未整改到位",
            "截至通报前仍未整改到位",
            "截至通报前仍未整改到位",
            "已整改",
            "已整改",
            "已整改",
            "已整改",
            "已整改",
            "已整改");
    assertThat(accounts.get(9).target().unitName()).isEqualTo("彬州市公安局交通管理大队");
    assertThat(accounts)
        .extracting(row -> row.verdict().result())
        .containsExactly("不合格", "合格", "合格", "合格", "不合格", "不合格", "不合格", "不合格", "不合格", "合格");
    assertThat(accounts.getFirst().target().kindLabel()).isEqualTo("微信订阅号");
  }

  private List<AnnexRow> annex(UUID id, Part part) {
    return world.asSystem(() -> figures.annex(id, part));
  }

  private void theMappingIsRemembered() {
    JsonPath rules = inspector().get("/api/v1/rules?q=多个专题").then().extract().jsonPath();
    assertThat(rules.getList("text")).contains("多个专题栏目更新不及时");
    assertThat(rules.getList("effect")).contains("NOTE");
  }

  private RequestSpecification inspector() {
    return Api.as(world.token(quarter.xianyang(), Role.INSPECTOR));
  }
}
