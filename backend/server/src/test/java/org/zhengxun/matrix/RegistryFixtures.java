package org.zhengxun.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.Registered;
import org.zhengxun.testing.World;

@ApplicationScoped
class RegistryFixtures implements Fixtures.Source {
  private static final String ROW = "账号名称,平台,主办单位\n矩阵账号,人民号,%s\n";

  private final Registered registered;
  private final Map<UUID, UUID> websites = new ConcurrentHashMap<>();
  private final Map<UUID, UUID> accounts = new ConcurrentHashMap<>();

  RegistryFixtures(Registered registered) {
    this.registered = registered;
  }

  @Override
  public Map<String, BiFunction<World, Organisation, Request>> fixtures() {
    return Map.of(
        "platform", RegistryFixtures::platform,
        "websites", (w, o) -> Request.of().query("limit", 500).visible(website(o)),
        "website", (w, o) -> Request.of().path("id", website(o)),
        "accounts", (w, o) -> Request.of().query("limit", 500).visible(account(o)),
        "account", (w, o) -> Request.of().path("id", account(o)),
        "newImport", (w, o) -> newImport(w.unit(o)),
        "imports", (w, o) -> Request.of().query("limit", 500).visible(prepared(w, o)),
        "baseline", (w, o) -> Request.of().path("id", prepared(w, o)).version(0));
  }

  // Reading does not change a record: one per organisation serves every role.
  private UUID website(Organisation org) {
    return websites.computeIfAbsent(org.id(), id -> registered.website(org));
  }

  private UUID account(Organisation org) {
    return accounts.computeIfAbsent(org.id(), id -> registered.account(org));
  }

  private String prepared(World world, Organisation org) {
    return registered.prepared(org, "ACCOUNTS", ROW.formatted(world.unit(org).name()));
  }

  private static Request newImport(Organisation unit) {
    byte[] csv = ROW.formatted(unit.name()).getBytes(StandardCharsets.UTF_8);
    return Request.of().query("kind", "ACCOUNTS").upload("账号.csv", csv);
  }

  private static Request platform(World world, Organisation org) {
    String id =
        Api.as(world.token(org, Role.INSPECTOR))
            .get("/api/v1/platforms")
            .then()
            .statusCode(200)
            .extract()
            .path("find { it.name == '知乎' }.id");
    return Request.of().path("id", id).version(0).body(Map.of("letters", "ZH"));
  }
}
