package org.zhengxun.inspection.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.CampaignRepository;
import org.zhengxun.inspector.Reprint;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** The list of what the sites of a campaign have to reprint. */
@ApiTest
class CampaignReprintsTest {
  private static final Map<String, Object> ITEM =
      Map.of("title", " 关于加强春季防火的通知 ", "source", "www.gov.cn/a.htm", "due", "2025-02-01");

  @Inject World world;
  @Inject Inspections inspections;
  @Inject CampaignRepository campaigns;
  @Inject Reprints reprints;

  private Organisation city;
  private UUID campaign;
  private String inspector;

  @BeforeEach
  void planned() {
    city = world.city();
    campaign = inspections.plan(city).campaign().id();
    inspector = world.token(city, Role.INSPECTOR);
  }

  private ValidatableResponse put(int version, List<?> items) {
    return Api.as(inspector)
        .header("If-Match", version)
        .body(Map.of("items", items))
        .put("/api/v1/campaigns/{id}/reprints", campaign)
        .then();
  }

  private ValidatableResponse get(String token) {
    return Api.as(token).get("/api/v1/campaigns/{id}/reprints", campaign).then();
  }

  @Test
  void aListIsKeptAsTypedAndGivenToTheMachine() {
    get(inspector)
        .body("items", empty())
        .body("version", equalTo(0))
        .body("editedAt", nullValue())
        .body("changeable", equalTo(true));

    put(0, List.of(ITEM, Map.of("title", "另一条信息"))).statusCode(200).body("version", equalTo(1));

    get(world.token(city, Role.APPROVER))
        .body("items.title", equalTo(List.of("关于加强春季防火的通知", "另一条信息")))
        .body("items[0].source", equalTo("http://www.gov.cn/a.htm"))
        .body("items[0].due", equalTo("2025-02-01"));
    assertThat(world.asSystem(() -> reprints.of(campaign)).stream().map(ReprintItem::forMachine))
        .containsExactly(
            new Reprint(
                "关于加强春季防火的通知",
                URI.create("http://www.gov.cn/a.htm"),
                LocalDate.parse("2025-02-01")),
            new Reprint("另一条信息", null, null));
    Api.as(inspector)
        .get("/api/v1/campaigns/{id}/events", campaign)
        .then()
        .body("words", hasItem("修改转载清单，2 条"));
  }

  @Test
  void whoSawAnEarlierListIsToldSo() {
    put(0, List.of(ITEM)).statusCode(200);
    put(0, List.of()).statusCode(412).body("detail", containsString("已被他人修改"));
    put(1, List.of()).statusCode(200).body("version", equalTo(2)).body("items", empty());
  }

  @Test
  void aRunThatMovesTheCampaignOnIsNoConflict() {
    put(0, List.of(ITEM)).statusCode(200);
    world.asSystem(
        () -> {
          campaigns.get(campaign).startRun();
          return null;
        });
    put(1, List.of()).statusCode(200);
  }

  @Test
  void whatIsWrongIsNamedByItsPlace() {
    put(0, List.of(ITEM, Map.of("title", "关于加强春季防火的通知")))
        .statusCode(400)
        .body("violations.message", hasItem("第 2 条与第 1 条标题相同"));
    put(0, List.of(Map.of("title", "信息", "source", "ftp://www.gov.cn/a")))
        .statusCode(400)
        .body("violations.message", hasItem(containsString("第 1 条的原文网址有误")));
    put(0, List.of(Map.of("title", " "))).statusCode(400);
    put(0, Collections.nCopies(101, ITEM)).statusCode(400);
  }

  @Test
  void nothingChangesOnceTheInspectionIsOver() {
    world.asSystem(
        () -> {
          campaigns.get(campaign).close(java.time.Instant.parse("2025-02-20T01:00:00Z"));
          return null;
        });
    get(inspector).body("changeable", equalTo(false));
    put(0, List.of(ITEM)).statusCode(409);
  }

  @Test
  void theOfficeAboveReadsAndDoesNotChange() {
    Organisation county = world.county(city);
    UUID below = inspections.plan(county).campaign().id();
    Api.as(inspector)
        .get("/api/v1/campaigns/{id}/reprints", below)
        .then()
        .statusCode(200)
        .body("changeable", equalTo(false));
  }
}
