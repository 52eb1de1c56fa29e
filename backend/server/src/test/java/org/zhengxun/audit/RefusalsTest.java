package org.zhengxun.audit;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

@ApiTest
class RefusalsTest {
  @Inject World world;

  @Test
  void refusedCommandStandsInTheTrailOfThePlaceItWasTriedFrom() {
    Organisation city = world.city();
    String mark = UUID.randomUUID().toString();
    Api.as(world.token(city, Role.REPORTER))
        .post("/api/v1/notices/{id}/sign", mark)
        .then()
        .statusCode(403);
    rows(city, mark, 1);
    rows(world.province(), mark, 1);
    rows(world.city(), mark, 0);
  }

  private void rows(Organisation place, String mark, int count) {
    Api.as(world.token(place, Role.AUDIT_ADMIN))
        .queryParam("q", mark)
        .get("/api/v1/audit-entries")
        .then()
        .statusCode(200)
        .body("total", equalTo(count));
  }
}
