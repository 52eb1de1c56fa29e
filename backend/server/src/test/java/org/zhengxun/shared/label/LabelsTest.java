package org.zhengxun.shared.label;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

@ApiTest
class LabelsTest {
  @Inject World world;

  @Test
  void everyClosedListOfTheContractHasALabelForEachMember() {
    Map<String, Map<String, Object>> schemas =
        given()
            .queryParam("format", "JSON")
            .get("/q/openapi")
            .jsonPath()
            .getMap("components.schemas");
    Map<String, Object> closed = new TreeMap<>();
    schemas.forEach(
        (name, schema) -> {
          if (schema.containsKey("enum")) {
            closed.put(name, schema.get("enum"));
          }
        });
    Map<String, Object> labelled = new TreeMap<>();
    labels().forEach((name, words) -> labelled.put(name, List.copyOf(words.keySet())));
    assertThat(labelled).isEqualTo(closed);
  }

  @Test
  void labelsAreChinese() {
    labels()
        .forEach(
            (name, words) ->
                assertThat(words.values())
                    .as(name)
                    .allMatch(label -> label.matches("[\\p{IsHan}、，]+")));
  }

  private Map<String, Map<String, String>> labels() {
    return Api.as(world.token(world.city(), Role.REPORTER))
        .get("/api/v1/labels")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("$");
  }
}
