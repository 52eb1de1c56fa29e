package org.zhengxun.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
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

  private void rows(Organisation place, String mark, int count) {
    Api.as(world.token(place, Role.AUDIT_ADMIN))
        .queryParam("q", mark)
        .get("/api/v1/audit-entries")
        .then()
        .statusCode(200)
        .body("total", equalTo(count));
  }
}
