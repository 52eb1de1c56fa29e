package org.zhengxun.tenancy;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

/** Registering people, recognising them at sign-in, granting roles. */
@ApiTest
class PeopleTest {
  @Inject World world;
  @Inject OrganisationRepository organisations;

  private Organisation city;
  private String login;

  @BeforeEach
  void aCity() {
    city = world.city();
    login = "zhang.san-" + UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void loginNamesAreTheSameInAnyCase() {
    String typed = "Z" + login.substring(1);
    register(typed, city).statusCode(201).body("loginName", equalTo(login));
    register(login, city).statusCode(409).body("code", equalTo("DUPLICATE"));
    session(world.token("subject-" + login, login)).body("memberships", hasSize(1));
    session(world.token("subject-" + login, typed)).body("memberships", hasSize(1));
  }

  @Test
  void anotherNameUnderAKnownLoginIsNotTakenForTheSamePerson() {
    register(login, city).statusCode(201);
    register(login, "李四", world.city())
        .statusCode(400)
        .body(
            "violations[0].message",
            allOf(
                containsString("已登记在其他单位，姓名与所填的不同"),
                containsString("系统管理员在“人员与角色”中更正姓名"),
                not(containsString("张"))));
    register(login, world.city()).statusCode(201);
    register(login, "张　三 ", world.city()).statusCode(201).body("name", equalTo("张三"));
  }

  @Test
  void aMistypedNameIsCorrectedInAllPlacesAndKeptInTheTrail() {
    String wrong = register(login, "张山", city).statusCode(201).extract().path("id");
    Organisation other = world.city();
    register(login, "张三", other)
        .statusCode(400)
        .body("violations[0].message", containsString("已登记在其他单位"));
    rename(city, wrong, "张山", " 张三 ").statusCode(200).body("name", equalTo("张三"));
    session(world.token("subject-" + login, login)).body("person.name", equalTo("张三"));
    rename(city, wrong, "张山", "张珊").statusCode(412);
    Api.as(world.token(city, Role.AUDIT_ADMIN))
        .queryParam("q", "张三")
        .get("/api/v1/audit-entries")
        .then()
        .body("items.find { it.action == 'membership.rename' }.detail", equalTo("张山 → 张三"));
  }

  @Test
  void nobodyCorrectsTheNameOfSomebodyWhoIsAlsoElsewhere() {
    Organisation county = world.county(city);
    String own = register(login, "张三", county).statusCode(201).extract().path("id");
    Organisation other = world.city();
    String second = register(login, "张三", other).statusCode(201).extract().path("id");

    rename(other, own, "张三", "王五").statusCode(404);
    rename(other, second, "张三", "王五").statusCode(403);
    rename(city, own, "张三", "王五").statusCode(403);
    session(world.token("subject-" + login, login)).body("person.name", equalTo("张三"));
  }

  private ValidatableResponse rename(
      Organisation org, String membership, String from, String name) {
    return Api.as(world.token(org, Role.SYSTEM_ADMIN))
        .header("If-Match", 0)
        .body(Map.of("from", from, "name", name))
        .put("/api/v1/memberships/" + membership + "/name")
        .then();
  }

  @Test
  void personRenamedAtTheProviderAndRegisteredAnewStaysWhoTheyWere() {
    register(login, city).statusCode(201);
    session(world.token("subject-" + login, login)).body("memberships", hasSize(1));
    Organisation other = world.city();
    register(login + ".new", other).statusCode(201);

    session(world.token("subject-" + login, login + ".new"))
        .body("memberships", hasSize(1))
        .body("memberships[0].org.name", equalTo(city.name()));
  }

  @Test
  void securityAdministratorsDoNotGrantThemselvesRoles() {
    String admin = world.token(city, Role.SECURITY_ADMIN);
    JsonPath session = Api.as(admin).get("/api/v1/session").jsonPath();
    grant(admin, session.getString("memberships[0].id"), Role.SECURITY_ADMIN, Role.APPROVER)
        .statusCode(403)
        .body("code", equalTo("FORBIDDEN"))
        .body("detail", containsString("三员分立"));

    Organisation county = world.county(city);
    String elsewhere =
        register(session.getString("person.loginName"), session.getString("person.name"), county)
            .statusCode(201)
            .extract()
            .path("id");
    grant(admin, elsewhere, Role.APPROVER).statusCode(403);
  }

  @Test
  void securityAdministratorsGrantOthersRoles() {
    String membership = register(login, city).statusCode(201).extract().path("id");
    grant(world.token(city, Role.SECURITY_ADMIN), membership, Role.APPROVER).statusCode(200);
  }

  @Test
  void theRootKeepsOneOfEachAdministrator() {
    Organisation root =
        world.asSystem(
            () -> {
              Organisation made =
                  new Organisation(
                      null,
                      new NewOrganisation(
                          null, "另一省" + login, null, Level.PROVINCE, "970000", null, 0));
              organisations.add(made);
              return made;
            });
    String only = world.token(root, Role.SYSTEM_ADMIN);
    end(only, only).statusCode(409).body("detail", containsString("唯一的系统管理员"));
    String second = world.token(root, Role.SYSTEM_ADMIN, Role.REPORTER);
    end(second, only).statusCode(200);
    end(second, second).statusCode(409);
  }

  private static ValidatableResponse end(String actor, String ended) {
    String membership = Api.as(ended).get("/api/v1/session").path("memberships[0].id");
    return Api.as(actor)
        .header("If-Match", 0)
        .post("/api/v1/memberships/" + membership + "/end")
        .then();
  }

  private ValidatableResponse register(String loginName, Organisation org) {
    return register(loginName, "张三", org);
  }

  private ValidatableResponse register(String loginName, String name, Organisation org) {
    return Api.as(world.token(org, Role.SYSTEM_ADMIN))
        .body(Map.of("loginName", loginName, "name", name, "orgId", org.id()))
        .post("/api/v1/memberships")
        .then();
  }

  private static ValidatableResponse grant(String token, String membership, Role... roles) {
    return Api.as(token)
        .header("If-Match", 0)
        .body(Map.of("roles", List.of(roles)))
        .put("/api/v1/memberships/" + membership + "/roles")
        .then();
  }

  private static ValidatableResponse session(String token) {
    return Api.as(token).get("/api/v1/session").then().statusCode(200);
  }
}
