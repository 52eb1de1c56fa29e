package org.zhengxun.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.BiFunction;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.World;

@ApplicationScoped
class AuditFixtures implements Fixtures.Source {
  @Override
  public Map<String, BiFunction<World, Organisation, Request>> fixtures() {
    return Map.of("auditEntry", AuditFixtures::auditEntry);
  }

  /** A command of somebody in that organisation leaves a row. */
  private static Request auditEntry(World world, Organisation org) {
    String name = TenancyFixtures.unique("审计单位");
    Api.as(world.token(org, Role.SYSTEM_ADMIN))
        .body(Map.of("parentId", org.id(), "name", name, "level", "UNIT"))
        .post("/api/v1/organisations")
        .then()
        .statusCode(201);
    return Request.of().query("q", name).visible(name);
  }
}
