package org.zhengxun.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Exported;
import org.zhengxun.testing.World;

@ApiTest
class AuditTrailTest {
  @Inject World world;

  private Organisation cityWithAnAct() {
    Organisation city = world.city();
    Api.as(world.token(city, Role.SYSTEM_ADMIN))
        .body(Map.of("parentId", city.id(), "name", "新单位", "level", "UNIT"))
        .post("/api/v1/organisations")
        .then()
        .statusCode(201);
    return city;
  }

  @Test
  void actionsAreListedInWordsUnderTheirSubject() {
    Organisation city = cityWithAnAct();
    Api.as(world.token(city, Role.AUDIT_ADMIN))
        .queryParam("subject", "ORGANISATION")
        .get("/api/v1/audit-entries")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items.actionWords", everyItem(equalTo("单位·新增")))
        .body("items[0].result", equalTo("OK"));
  }

  @Test
  void theExportHoldsTheRowsOfTheListAndIsItselfRecorded() {
    Organisation city = cityWithAnAct();
    String auditor = world.token(city, Role.AUDIT_ADMIN);
    List<List<String>> rows =
        Exported.rows(
            Api.as(auditor).queryParam("subject", "ORGANISATION"), "/api/v1/audit-entries/export");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).startsWith("时间", "业务时间", "人员", "事项");
    assertThat(rows.get(1)).contains("单位·新增", "新单位", "完成");
    Api.as(auditor)
        .queryParam("subject", "AUDIT")
        .get("/api/v1/audit-entries")
        .then()
        .body("items.actionWords", equalTo(List.of("审计记录·导出")))
        .body("items.detail", equalTo(List.of("1 条")));
  }
}
