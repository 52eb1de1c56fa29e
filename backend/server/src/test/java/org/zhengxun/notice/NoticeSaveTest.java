package org.zhengxun.notice;

import static org.hamcrest.Matchers.containsString;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Inspections;
import org.zhengxun.testing.World;

/** What is refused when a notice is saved, rather than when it is read or issued. */
@ApiTest
class NoticeSaveTest {
  @Inject World world;
  @Inject Inspections inspections;

  private String inspector;
  private JsonPath notice;

  @BeforeEach
  void drafted() {
    Organisation city = world.city();
    inspector = world.token(city, Role.INSPECTOR);
    Inspections.Planned planned = inspections.plan(city);
    inspections.resultsIn(planned);
    inspections.confirmed(planned, "D066");
    notice =
        Api.as(inspector)
            .post("/api/v1/campaigns/{id}/notices", planned.campaign().id())
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
  }

  @Test
  void moreHeadingsThanNumbers() {
    save(IntStream.range(0, 100).mapToObj(i -> block("h" + i, "HEADING_1", "", "标题")).toList())
        .statusCode(400)
        .body("violations[0].message", containsString("不超过九十九"));
  }

  @Test
  void aFigureInTheLeadingWordsThatDoesNotExist() {
    save(List.of(block("p", "PARAGRAPH", "检查{{sites.wrong}}家。", "情况如下。")))
        .statusCode(400)
        .body("violations[0].message", containsString("sites.wrong"));
  }

  private static Map<String, Object> block(String id, String style, String lead, String text) {
    return Map.of("id", id, "style", style, "lead", lead, "text", text);
  }

  private ValidatableResponse save(List<Map<String, Object>> blocks) {
    return Api.as(inspector)
        .header("If-Match", notice.getInt("notice.version"))
        .body(
            Map.of(
                "title", "通报",
                "addressees", "各有关单位：",
                "copies", "",
                "deadline", "2035-03-01",
                "blocks", blocks))
        .put("/api/v1/notices/{id}", notice.getString("notice.id"))
        .then();
  }
}
