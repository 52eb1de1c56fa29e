package org.zhengxun.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

/** A command that learns only when its transaction ends that somebody else was faster. */
@ApiTest
class OvertakenTest {
  @Inject World world;
  @Inject EntityManager entities;

  @Test
  void hearsSoAndIsNoFailure() throws Exception {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String token = world.token(city, Role.SYSTEM_ADMIN);
    try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread::new)) {
      Future<Response> slower = faster(unit, () -> threads.submit(() -> rename(token, unit)));
      Response answer = slower.get(20, TimeUnit.SECONDS);
      assertThat(answer.statusCode()).isEqualTo(412);
    }
    Api.as(world.token(city, Role.AUDIT_ADMIN))
        .queryParam("q", unit.name())
        .get("/api/v1/audit-entries")
        .then()
        .body("items.result", equalTo(List.of()));
  }

  /** Changes the row and holds it until the other one waits for it. */
  private Future<Response> faster(Organisation row, Supplier<Future<Response>> slower) {
    return world.asSystem(
        () -> {
          entities
              .createNativeQuery("update organisation set version = version + 1 where id = ?")
              .setParameter(1, row.id())
              .executeUpdate();
          Future<Response> other = slower.get();
          await()
              .pollInSameThread()
              .atMost(Duration.ofSeconds(10))
              .until(() -> other.isDone() || world.somebodyWaits());
          return other;
        });
  }

  private static Response rename(String token, Organisation unit) {
    return Api.as(token)
        .header("If-Match", unit.version())
        .body(Map.of("level", "UNIT", "name", unit.name() + "（新）", "parentId", unit.parentId()))
        .put("/api/v1/organisations/{id}", unit.id());
  }
}
