package org.zhengxun.shared.startup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.testing.ApiTest;

@ApiTest
class ObservabilityTest {
  @ParameterizedTest
  @ValueSource(strings = {"started", "live", "ready"})
  void probesAnswerWithoutSignInOrIdentityProvider(String probe) {
    given().get("/q/health/" + probe).then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void metricsCountRequestsAndDatabaseConnections() {
    given().get("/api/v1/clock").then().statusCode(200);

    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("http_server_requests_seconds_count"))
        .body(containsString("uri=\"/api/v1/clock\""))
        .body(containsString("agroal_active_count"))
        .body(containsString("jvm_memory_used_bytes"));
  }
}
