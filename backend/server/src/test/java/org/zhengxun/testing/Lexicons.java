package org.zhengxun.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.zhengxun.inspector.wording.LexiconEntry;
import org.zhengxun.inspector.wording.LexiconSheet;
import org.zhengxun.inspector.wording.Severity;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;

/** Fills lexicons the way system administrators do. */
@ApplicationScoped
public class Lexicons {
  private final World world;

  Lexicons(World world) {
    this.world = world;
  }

  public static Map<String, Object> entry(String wrong, String right) {
    return Map.of("kind", "ENTRY", "wording", wrong, "suggestion", right, "category", "错别字");
  }

  /** Adds an entry; answers its id. */
  public String add(Organisation owner, String wrong, String right) {
    return Api.as(world.token(owner, Role.SYSTEM_ADMIN))
        .body(entry(wrong, right))
        .post("/api/v1/lexicon/rows")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public ValidatableResponse switchOff(Organisation by, String row) {
    return Api.as(world.token(by, Role.SYSTEM_ADMIN))
        .body(Map.of("reason", "本地习惯写法"))
        .post("/api/v1/lexicon/rows/" + row + "/switch-off")
        .then();
  }

  /** The wrong forms as a file that can be imported. */
  public static byte[] file(String... wrong) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<LexiconEntry> entries =
        List.of(wrong).stream()
            .map(w -> new LexiconEntry(w, "正确写法", "错别字", Severity.GENERAL, List.of()))
            .toList();
    LexiconSheet.write(entries, List.of(), out);
    return out.toByteArray();
  }

  /** The dry run of a file. */
  public ValidatableResponse check(Organisation owner, byte[] file) {
    return given()
        .auth()
        .oauth2(world.token(owner, Role.SYSTEM_ADMIN))
        .multiPart("file", "词库.xlsx", file)
        .post("/api/v1/lexicon-imports")
        .then();
  }
}
