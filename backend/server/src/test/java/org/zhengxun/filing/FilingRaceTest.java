package org.zhengxun.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.TestFilings.Made;
import org.zhengxun.testing.World;

/** Several people decide at the same moment. */
@ApiTest
class FilingRaceTest {
  @Inject World world;
  @Inject TestFilings filings;

  @Test
  void ofTwoDecidersOneIsToldThatTheOtherWasFirst() throws Exception {
    Organisation county = world.county(world.city());
    Organisation unit = world.unit(county);
    String first = world.token(county, Role.APPROVER);
    String second = world.token(county, Role.APPROVER, Role.INSPECTOR);
    for (int round = 0; round < 5; round++) {
      Made sent = filings.sent(unit, second(unit, round));
      List<Response> answers =
          atOnce(
              List.of(() -> decide(first, sent, "approve"), () -> decide(second, sent, "reject")));
      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
      Response refused = answers.stream().filter(a -> a.statusCode() == 409).findFirst().get();
      assertThat(refused.jsonPath().getString("code")).isEqualTo("ALREADY_DECIDED");
      assertThat(refused.jsonPath().getString("detail")).contains("测试人员").contains("办理");
    }
  }

  @Test
  void codesOfOneAreaAreUniqueHoweverManyAreApprovedAtOnce() throws Exception {
    Organisation county = world.county(world.city());
    List<Callable<Response>> approvals = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Organisation unit = world.unit(county);
      for (String platform : List.of("微信公众号", "抖音短视频")) {
        Made sent = filings.sent(unit, TestFilings.form(unit, "账号" + i, platform));
        approvals.add(() -> decide(filings.approver(county), sent, "approve"));
      }
    }
    List<Response> answers = atOnce(approvals);
    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    Set<String> codes = new HashSet<>();
    Set<String> units = new HashSet<>();
    for (Response answer : answers) {
      codes.add(answer.jsonPath().getString("code"));
      units.add(answer.jsonPath().getString("code").substring(0, 10));
    }
    assertThat(codes).hasSize(16);
    assertThat(units).hasSize(8);
  }

  private static Map<String, Object> second(Organisation unit, int round) {
    Map<String, Object> form = TestFilings.form(unit, "竞争" + round, "抖音短视频");
    form.put("secondReason", "分类发布");
    return form;
  }

  private static Response decide(String token, Made sent, String verb) {
    return Api.as(token)
        .header("If-Match", sent.version())
        .body(Map.of("opinion", "意见"))
        .post("/api/v1/filings/" + sent.id() + "/" + verb);
  }

  private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
    try (var threads = Executors.newFixedThreadPool(calls.size())) {
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
