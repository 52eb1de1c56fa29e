package org.zhengxun.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

@ApiTest
class RefusalsTest {
  @Inject World world;
  @Inject Event<SecurityEvent> signIns;
  @Inject BreakingCommand command;
  @Inject Inspections inspections;

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

  @Test
  void whoAsksForWhatIsNotHisIsRecordedWhereHeBelongs() {
    Organisation city = world.city();
    String foreign = "/api/v1/campaigns/" + inspections.plan(world.city()).campaign().id();
    Api.as(world.token(city, Role.INSPECTOR)).get(foreign).then().statusCode(404);
    rows(city, foreign, 1);
    rows(world.city(), foreign, 0);
  }

  @Test
  void refusalsOfSomebodyWithoutAMembershipAreReadAtTheRoot() {
    Organisation city = world.city();
    String mark = UUID.randomUUID().toString();
    Api.as(world.token("stranger" + mark)).get("/api/v1/filings").then().statusCode(403);
    rows(world.province(), mark, 1);
    rows(city, mark, 0);
  }

  @Test
  void signInsOfSomebodyWithoutAMembershipAreReadAtTheRoot() {
    Organisation city = world.city();
    String mark = UUID.randomUUID().toString();
    SecurityIdentity stranger =
        QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(mark)).build();
    signIns
        .fireAsync(new SecurityEvent(SecurityEvent.Type.OIDC_LOGIN, stranger))
        .toCompletableFuture()
        .join();
    rows(world.province(), mark, 1);
    rows(city, mark, 0);
  }

  @Test
  void aSignInIsRecordedWithItsAddressAndARenewedSessionIsNone() {
    String mark = UUID.randomUUID().toString();
    for (String path : List.of("/api/v1/desk", "/api/v1/session/callback")) {
      SecurityIdentity identity =
          QuarkusSecurityIdentity.builder()
              .setPrincipal(new QuarkusPrincipal(mark))
              .addAttribute(RoutingContext.class.getName(), request(path))
              .build();
      signIns
          .fireAsync(new SecurityEvent(SecurityEvent.Type.OIDC_LOGIN, identity))
          .toCompletableFuture()
          .join();
    }
    Api.as(world.token(world.province(), Role.AUDIT_ADMIN))
        .queryParam("q", mark)
        .get("/api/v1/audit-entries")
        .then()
        .body("items.address", equalTo(List.of("10.1.2.3")));
  }

  private static RoutingContext request(String path) {
    HttpServerRequest request =
        answering(
            HttpServerRequest.class,
            Map.of("remoteAddress", SocketAddress.inetSocketAddress(40000, "10.1.2.3")));
    return answering(RoutingContext.class, Map.of("normalizedPath", path, "request", request));
  }

  private static <T> T answering(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }

  @Test
  @ActivateRequestContext
  void aCommandThatBreaksIsRecordedAsFailedAndARefusedOneIsNot() {
    String mark = UUID.randomUUID().toString();
    assertThatThrownBy(() -> command.breaks(mark)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> command.isRefused(mark)).isInstanceOf(Problem.class);
    Api.as(world.token(world.province(), Role.AUDIT_ADMIN))
        .queryParam("q", mark)
        .get("/api/v1/audit-entries")
        .then()
        .body("items.result", equalTo(List.of("FAILED")));
  }

  /** A refusal on the I/O thread is answered before another thread has written its row. */
  private void rows(Organisation place, String mark, int count) {
    await().untilAsserted(() -> assertThat(rows(place, mark)).isEqualTo(count));
  }

  private int rows(Organisation place, String mark) {
    return Api.as(world.token(place, Role.AUDIT_ADMIN))
        .queryParam("q", mark)
        .get("/api/v1/audit-entries")
        .then()
        .statusCode(200)
        .extract()
        .path("total");
  }
}
