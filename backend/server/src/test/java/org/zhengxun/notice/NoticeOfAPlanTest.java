package org.zhengxun.notice;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** A plan has nothing to tell: it is not told of, and can still be withdrawn. */
@ApiTest
class NoticeOfAPlanTest {
  @Inject World world;
  @Inject Inspections inspections;

  @Test
  void aPlanIsNotToldOfAndStaysAPlan() {
    Organisation city = world.city();
    UUID plan = inspections.plan(city).campaign().id();
    String inspector = world.token(city, Role.INSPECTOR);
    Api.as(inspector)
        .post("/api/v1/campaigns/{id}/notices", plan)
        .then()
        .statusCode(409)
        .body("code", equalTo("WRONG_STATE"))
        .body("detail", allOf(containsString("尚未开始检查"), containsString("请先开始机器检查，或录入检查结果")));
    Api.as(inspector)
        .header("If-Match", 0)
        .post("/api/v1/campaigns/{id}/discard", plan)
        .then()
        .statusCode(204);
  }
}
