package org.zhengxun.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Exported;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** What an office takes out of an inspection as spreadsheets. */
@ApiTest
class InspectionExportTest {
  private static final String TARGETS = "/api/v1/campaigns/{id}/targets/export";

  @Inject World world;
  @Inject Inspections inspections;

  private Organisation city;
  private Inspections.Planned planned;
  private UUID campaign;
  private String inspector;

  @BeforeEach
  void oneSiteWithAConfirmedAndAnOpenProblem() {
    city = world.city();
    planned = inspections.plan(city);
    campaign = planned.campaign().id();
    inspections.confirmed(planned, "D066");
    inspections.candidate(planned, "D068");
    inspector = world.token(city, Role.INSPECTOR);
  }

  @Test
  void targetsCarryTheirVerdictAndProblems() {
    List<List<String>> rows =
        Exported.rows(Api.as(inspector).queryParam("part", "SITES"), TARGETS, campaign);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).contains("网站名称", "检查结果", "存在问题", "整改情况");
    assertThat(rows.get(1)).contains(planned.site().name(), "9900009999", "检查员发现的问题", "未整改到位");
  }

  @Test
  void accountsHaveTheirOwnColumns() {
    List<List<String>> rows =
        Exported.rows(Api.as(inspector).queryParam("part", "ACCOUNTS"), TARGETS, campaign);
    assertThat(rows.get(0)).contains("账号名称", "账号类型");
    assertThat(rows.get(1)).contains(planned.account().name(), "微信订阅号");
  }

  @Test
  void targetsAreNarrowedAsTheListIs() {
    assertThat(
            Exported.rows(
                Api.as(inspector).queryParam("part", "SITES").queryParam("q", "没有这个"),
                TARGETS,
                campaign))
        .hasSize(1);
  }

  @Test
  void findingsAreTakenWithTheirStateAndCandidatesStayWithTheOffice() {
    List<List<String>> own = findings(inspector);
    assertThat(own).hasSize(3);
    assertThat(own).anyMatch(row -> row.containsAll(List.of("机器发现的问题", "待复核", "机器检查")));
    List<List<String>> above = findings(world.token(world.province(), Role.INSPECTOR));
    assertThat(above).hasSize(2);
    assertThat(above.get(1)).contains("检查员发现的问题", "已确认");
  }

  private List<List<String>> findings(String token) {
    return Exported.rows(Api.as(token).queryParam("campaign", campaign), "/api/v1/findings/export");
  }

  @Test
  void eachExportIsRecorded() {
    findings(inspector);
    Exported.rows(Api.as(inspector).queryParam("part", "SITES"), TARGETS, campaign);
    List<String> actions =
        Api.as(world.token(city, Role.AUDIT_ADMIN))
            .queryParam("limit", 100)
            .get("/api/v1/audit-entries")
            .then()
            .extract()
            .path("items.actionWords");
    assertThat(actions).contains("问题·导出", "检查任务·导出");
  }
}
