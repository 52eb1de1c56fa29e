package org.zhengxun.tenancy.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.World;

/** Commands sent twice, through the API. */
@ApiTest
class IdempotencyTest {
  @Inject World world;
  @Inject TestFilings filings;

  private final String key = UUID.randomUUID().toString();
  private Organisation city;
  private String admin;

  @BeforeEach
  void anOffice() {
    city = world.city();
    admin = world.token(city, Role.SYSTEM_ADMIN);
  }

  private ValidatableResponse create(String token, String with, String name) {
    return Api.as(token)
        .header("Idempotency-Key", with)
        .body(Map.of("parentId", city.id(), "name", name, "level", "UNIT"))
        .post("/api/v1/organisations")
        .then();
  }

  private long created(String name) {
    List<String> names =
        Api.as(admin).queryParam("limit", 500).get("/api/v1/organisations").path("name");
    return names.stream().filter(name::equals).count();
  }

  @Test
  void aTextThatIsOnlyLookedAtIsNotKept() {
    for (String text : List.of("截止目前", "一切正常")) {
      Api.as(admin)
          .header("Idempotency-Key", key)
          .body(Map.of("text", text))
          .post("/api/v1/lexicon/trial")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void theSameCommandAgainGetsTheRecordedAnswerAndChangesNothing() {
    String first = create(admin, key, "新单位").statusCode(201).extract().asString();
    String again = create(admin, key, "新单位").statusCode(201).extract().asString();
    assertThat(again).isEqualTo(first);
    assertThat(created("新单位")).isEqualTo(1);
  }

  @Test
  void theSameKeyForOtherContentIsRefusedInWords() {
    create(admin, key, "新单位").statusCode(201);
    create(admin, key, "另一单位")
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("KEY_REUSED"))
        .body("detail", containsString("换一个新的编号"));
    assertThat(created("另一单位")).isZero();
  }

  @Test
  void theSameKeyForAnotherVersionOfTheRecordIsOtherContent() {
    Organisation unit = world.unit(world.county(city));
    TestFilings.Made draft = filings.draft(unit);
    submit(unit, draft, draft.version()).statusCode(200).body("state", equalTo("UNIT_REVIEW"));
    submit(unit, draft, draft.version()).statusCode(200).body("state", equalTo("UNIT_REVIEW"));
    submit(unit, draft, draft.version() + 1).statusCode(422);
  }

  private ValidatableResponse submit(Organisation unit, TestFilings.Made filing, int version) {
    return Api.as(filings.reporter(unit))
        .header("Idempotency-Key", key)
        .header("If-Match", version)
        .post("/api/v1/filings/{id}/submit", filing.id())
        .then();
  }

  @Test
  void aKeyBelongsToOneMembership() {
    create(admin, key, "新单位").statusCode(201);
    String other = world.token(city, Role.SYSTEM_ADMIN, Role.INSPECTOR);
    create(other, key, "别人的单位").statusCode(201);
    assertThat(created("别人的单位")).isEqualTo(1);
  }

  @Test
  void aRefusedCommandFreesItsKey() {
    create(admin, key, "").statusCode(400);
    create(admin, key, "新单位").statusCode(201);
  }

  @Test
  void whoMayNotGetsNothingFromAKey() {
    create(world.token(city, Role.LEADER), key, "新单位").statusCode(403);
    create(admin, key, "新单位").statusCode(201);
  }

  @Test
  void anUnusableKeyIsRefused() {
    create(admin, "short", "新单位")
        .statusCode(400)
        .body("violations[0].field", equalTo("Idempotency-Key"));
  }

  @Test
  void commandsSentAtTheSameTimeAreCarriedOutOnce() throws Exception {
    Callable<Integer> send = () -> create(admin, key, "同时的单位").extract().statusCode();
    try (ExecutorService senders = Executors.newFixedThreadPool(6)) {
      List<Future<Integer>> answers =
          senders.invokeAll(List.of(send, send, send, send, send, send));
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isIn(201, 409);
      }
    }
    assertThat(created("同时的单位")).isEqualTo(1);
  }
}
