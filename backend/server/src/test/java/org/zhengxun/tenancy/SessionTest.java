package org.zhengxun.tenancy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

@ApiTest
class SessionTest {
  @Inject World world;

  @Test
  void healthAnswersWithoutSignIn() {
    given().get("/q/health/ready").then().statusCode(200);
  }

  @Test
  void sessionWithoutTokenIsRefusedAsProblem() {
    given().get("/api/v1/session").then().statusCode(401);
  }

  @Test
  void tokenMadeForAnotherClientOfTheRealmIsRefused() {
    var token = Jwt.preferredUserName("somebody").subject("subject-somebody").expiresIn(3600);
    Api.as(token.audience("zhengxun").sign()).get("/api/v1/session").then().statusCode(200);
    Api.as(token.audience("account").sign()).get("/api/v1/session").then().statusCode(401);
  }

  @Test
  void tokenForNobodyInParticularIsRefused() {
    String token = Jwt.preferredUserName("somebody").subject("subject-x").expiresIn(3600).sign();
    Api.as(token).get("/api/v1/session").then().statusCode(401);
  }

  @Test
  void memberSeesOwnMembershipAndRoles() {
    Organisation city = world.city();
    Api.as(world.token(city, Role.INSPECTOR, Role.APPROVER))
        .get("/api/v1/session")
        .then()
        .statusCode(200)
        .body("memberships", hasSize(1))
        .body("memberships[0].org.name", equalTo(city.name()))
        .body("memberships[0].org.path", hasSize(2))
        .body("memberships[0].roles", equalTo(java.util.List.of("INSPECTOR", "APPROVER")));
  }

  @Test
  void personWithoutMembershipIsKnownButBelongsNowhere() {
    world.city();
    Api.as(world.token("stranger"))
        .get("/api/v1/session")
        .then()
        .statusCode(200)
        .body("memberships", hasSize(0))
        .body("current", equalTo(null))
        .body("empty", equalTo(false));
  }
}
