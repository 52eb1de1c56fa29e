package org.zhengxun.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.zhengxun.testing.ApiTest;

@ApiTest
class CrossSiteFilterTest {
  private static final String WRITE = "/api/v1/campaigns";

  @Test
  void aWriteWithoutTheOwnScriptsHeaderIsRefused() {
    given().post(WRITE).then().statusCode(403).body("code", equalTo("CROSS_SITE"));
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
