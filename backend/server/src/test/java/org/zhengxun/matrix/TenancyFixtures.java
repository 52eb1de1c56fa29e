package org.zhengxun.matrix;

import static io.restassured.RestAssured.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.World;

@ApplicationScoped
class TenancyFixtures implements Fixtures.Source {
  private final EntityManager entities;

  TenancyFixtures(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Map<String, BiFunction<World, Organisation, Request>> fixtures() {
    return Map.ofEntries(
        entry("bootstrap", (w, o) -> bootstrap()),
        entry("clock", (w, o) -> Request.of().body(Map.of("to", "2035-01-01T00:00:00+08:00"))),
        entry("organisation", (w, o) -> Request.of().visible("\"id\":\"" + o.id())),
        entry("newOrganisation", (w, o) -> Request.of().body(organisation(o, unique("新单位")))),
        entry("changeOrganisation", this::changeOrganisation),
        entry("orderOrganisation", this::order),
        entry("organisationList", (w, o) -> Request.of().upload("单位.csv", list("矩阵单位"))),
        entry("checkedOrganisationList", TenancyFixtures::checkedList),
        entry("membership", (w, o) -> Request.of().query("limit", 500).visible(membership(w, o))),
        entry("newMembership", (w, o) -> Request.of().body(newMembership(o))),
        entry(
            "grantRoles",
            (w, o) ->
                Request.of()
                    .path("id", membership(w, o))
                    .version(0)
                    .body(Map.of("roles", List.of(Role.INSPECTOR)))),
        entry(
            "renamePerson",
            (w, o) ->
                Request.of()
                    .path("id", membership(w, o))
                    .version(0)
                    .body(Map.of("from", "矩阵人员", "name", "新名"))),
        entry("endMembership", (w, o) -> Request.of().path("id", membership(w, o)).version(0)),
        entry(
            "setting",
            (w, o) ->
                Request.of()
                    .path("key", "duties.separate")
                    .version(settingVersion(w, o))
                    .body(Map.of("value", true, "locked", false))));
  }

  private static int settingVersion(World world, Organisation org) {
    return Api.as(world.token(org, Role.SYSTEM_ADMIN))
        .get("/api/v1/settings")
        .then()
        .statusCode(200)
        .extract()
        .path("find { it.key == 'duties.separate' }.version");
  }

  private static Map.Entry<String, BiFunction<World, Organisation, Request>> entry(
      String name, BiFunction<World, Organisation, Request> fixture) {
    return Map.entry(name, fixture);
  }

  private static Map<String, Object> newMembership(Organisation org) {
    return Map.of("loginName", unique("new"), "name", "新人", "orgId", org.id());
  }

  private static byte[] list(String name) {
    return ("名称,上级路径\n" + name + ",\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Checked by the system administrator of {@code org}; names nothing but that office itself. */
  private static Request checkedList(World world, Organisation org) {
    String id =
        given()
            .auth()
            .oauth2(world.token(org, Role.SYSTEM_ADMIN))
            .multiPart("file", "单位.csv", list(org.name()))
            .post("/api/v1/organisation-imports")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return Request.of().path("id", id);
  }

  private static Request bootstrap() {
    Map<String, String> admin = Map.of("loginName", "someone", "name", "某人");
    return Request.of()
        .body(
            Map.of(
                "code", "wrong",
                "root", Map.of("name", "某省", "level", "PROVINCE"),
                "systemAdmin", admin,
                "securityAdmin", admin,
                "auditAdmin", admin));
  }

  private static Map<String, Object> organisation(Organisation parent, String name) {
    return Map.of("parentId", parent.id(), "name", name, "level", "UNIT");
  }

  private Request changeOrganisation(World world, Organisation org) {
    int version = world.asSystem(() -> entities.find(Organisation.class, org.id()).version());
    return Request.of()
        .path("id", org.id())
        .version(version)
        .body(Map.of("name", org.name(), "level", org.level(), "areaCode", org.areaCode()));
  }

  private Request order(World world, Organisation org) {
    Organisation child = world.unit(org);
    return Request.of()
        .path("id", org.id())
        .body(Map.of("children", List.of(Map.of("id", child.id(), "version", 0))));
  }

  private UUID membership(World world, Organisation org) {
    world.token(org, Role.REPORTER);
    UUID person = UUID.randomUUID();
    UUID membership = UUID.randomUUID();
    world.asSystem(
        () -> {
          entities
              .createNativeQuery("insert into person (id, login_name, name) values (?, ?, '矩阵人员')")
              .setParameter(1, person)
              .setParameter(2, unique("matrix"))
              .executeUpdate();
          entities
              .createNativeQuery("insert into membership (id, person_id, org_id) values (?, ?, ?)")
              .setParameter(1, membership)
              .setParameter(2, person)
              .setParameter(3, org.id())
              .executeUpdate();
        });
    return membership;
  }

  static String unique(String prefix) {
    return prefix + UUID.randomUUID().toString().substring(0, 12);
  }
}
