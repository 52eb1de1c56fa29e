package org.zhengxun.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;

/** Puts websites and accounts into the registers the way offices do: prepared, then applied. */
@ApplicationScoped
public class Registered {
  private static final AtomicInteger SERIAL = new AtomicInteger();

  private final World world;

  Registered(World world) {
    this.world = world;
  }

  /** A website of a new unit below the office; answers its id. */
  public UUID website(Organisation office) {
    return website(office, world.unit(office), "测试网站" + SERIAL.incrementAndGet());
  }

  public UUID website(Organisation office, Organisation unit, String name) {
    String csv =
        "网站名称,首页地址,主办单位\n"
            + name
            + ",http://t"
            + SERIAL.incrementAndGet()
            + ".gov.cn/,"
            + unit.name()
            + "\n";
    apply(office, "WEBSITES", csv);
    return find(office, "websites", name);
  }

  /** An account on a platform without letters, so without a code; answers its id. */
  public UUID account(Organisation office) {
    String name = "测试账号" + SERIAL.incrementAndGet();
    Organisation unit = world.unit(office);
    apply(office, "ACCOUNTS", "账号名称,平台,主办单位\n" + name + ",人民号," + unit.name() + "\n");
    return find(office, "accounts", name);
  }

  /** The dry run of a csv file by the office's inspector. */
  public ValidatableResponse prepare(Organisation office, String kind, String csv) {
    return prepare(office, kind, "名录.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  public ValidatableResponse prepare(Organisation office, String kind, String name, byte[] file) {
    return given()
        .auth()
        .oauth2(world.token(office, Role.INSPECTOR))
        .multiPart("file", name, file)
        .post("/api/v1/register-imports?kind=" + kind)
        .then();
  }

  public String prepared(Organisation office, String kind, String csv) {
    return prepare(office, kind, csv).statusCode(201).extract().path("summary.id");
  }

  public void apply(Organisation office, String kind, String csv) {
    apply(office, prepared(office, kind, csv)).statusCode(200);
  }

  public ValidatableResponse apply(Organisation office, String id) {
    return Api.as(world.token(office, Role.APPROVER))
        .header("If-Match", 0)
        .post("/api/v1/register-imports/" + id + "/apply")
        .then();
  }

  private UUID find(Organisation office, String register, String name) {
    return UUID.fromString(
        Api.as(world.token(office, Role.INSPECTOR))
            .queryParam("q", name)
            .get("/api/v1/" + register)
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id"));
  }
}
