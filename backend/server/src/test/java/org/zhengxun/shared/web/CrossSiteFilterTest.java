package org.zhengxun.shared.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

@ApiTest
class CrossSiteFilterTest {
  private static final String WRITE = "/api/v1/campaigns";

  @Inject World world;

  @Test
  void aWriteWithoutTheOwnScriptsHeaderIsRefused() {
    given().post(WRITE).then().statusCode(403).body("code", equalTo("CROSS_SITE"));
  }

  @Test
  void aRefusedWriteIsAudited() {
    String auditor = world.token(world.province(), Role.AUDIT_ADMIN);
    String mark = UUID.randomUUID().toString();
    given().post(WRITE + "/" + mark + "/start").then().statusCode(403);
    await()
        .untilAsserted(
            () ->
                Api.as(auditor)
                    .queryParam("q", mark)
                    .get("/api/v1/audit-entries")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(1)));
  }

  @Test
  void aWriteFromAnotherSiteIsRefusedEvenWithTheHeader() {
    given()
        .header("X-Requested-With", "zhengxun")
        .header("Sec-Fetch-Site", "cross-site")
        .post(WRITE)
        .then()
        .statusCode(403)
        .body("code", equalTo("CROSS_SITE"));
    given()
        .header("X-Requested-With", "zhengxun")
        .header("Origin", "https://other.example.org")
        .post(WRITE)
        .then()
        .statusCode(403)
        .body("code", equalTo("CROSS_SITE"));
  }

  @Test
  void aWriteFromTheOwnPageGoesOnToTheSignIn() {
    given()
        .header("X-Requested-With", "zhengxun")
        .header("Sec-Fetch-Site", "same-origin")
        .post(WRITE)
        .then()
        .statusCode(not(equalTo(403)));
  }
}
