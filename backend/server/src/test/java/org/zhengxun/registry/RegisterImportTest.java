package org.zhengxun.registry;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Registered;
import org.zhengxun.testing.World;

@ApiTest
class RegisterImportTest {
  @Inject World world;
  @Inject Registered registered;

  @Test
  void dryRunReportsEachFaultByLineAndColumnAndWritesNothing() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String csv =
        "开设主体,政务新媒体名称,标识码,账号类型\n"
            + unit.name()
            + ",甲,123,微信订阅号\n"
            + "没有的单位,乙,,微信订阅号\n"
            + unit.name()
            + ",,,火星号\n";
    registered
        .prepare(city, "ACCOUNTS", csv)
        .statusCode(201)
        .body("summary.state", equalTo("FAULTY"))
        .body("faults.find { it.line == 2 }.column", equalTo("标识码"))
        .body("faults.find { it.line == 3 }.column", equalTo("开设主体"))
        .body("faults.findAll { it.line == 4 }.column", hasItem("政务新媒体名称"))
        .body("faults.findAll { it.line == 4 }.column", hasItem("账号类型"));
    Api.as(world.token(city, Role.INSPECTOR))
        .get("/api/v1/accounts")
        .then()
        .body("total", equalTo(0));
  }

  @Test
  void baselineWithFaultsCannotBeApplied() {
    Organisation city = world.city();
    String id =
        registered.prepared(
            city, "ACCOUNTS", "账号名称,平台,主办单位\n甲,火星号," + world.unit(city).name() + "\n");
    registered.apply(city, id).statusCode(409).body("detail", containsString("改正后重新上传"));
  }

  @Test
  void variantHeadersAndGb18030AreRead() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    byte[] file =
        ("单位名称,账号类型,账号名称\n" + unit.name() + ",微信服务号,甲\n").getBytes(Charset.forName("GB18030"));
    registered
        .prepare(city, "ACCOUNTS", "名录.csv", file)
        .statusCode(201)
        .body("summary.state", equalTo("PREPARED"))
        .body("rows[0].account.platform", equalTo("微信公众号"))
        .body("rows[0].account.subType", equalTo("服务号"));
  }

  @Test
  void fileThatIsNotWhatItClaimsIsRefusedInWords() {
    registered
        .prepare(
            world.city(), "WEBSITES", "名录.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})
        .statusCode(422)
        .body("code", equalTo("UNREADABLE_FILE"));
  }

  @Test
  void duplicateCodeAndSecondSiteOfAUnitAreFaults() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String csv =
        "网站名称,网站标识码,首页地址,主办单位\n"
            + "甲,9999990001,http://a.gov.cn/,"
            + unit.name()
            + "\n"
            + "乙,9999990001,http://b.gov.cn/,"
            + unit.name()
            + "\n";
    registered
        .prepare(city, "WEBSITES", csv)
        .statusCode(201)
        .body("faults", hasSize(2))
        .body("faults[0].message", containsString("与第 2 行的标识码重复"))
        .body("faults[1].message", containsString("一个单位只能开设一个网站"));
  }

  @Test
  void aHomePageWithoutAPublicNameIsAFault() {
    Organisation city = world.city();
    String header = "网站名称,首页地址,主办单位\n";
    for (String home :
        List.of("http://127.0.0.1/", "http://10.1.2.3:8080", "http://localhost/", "http://oa/")) {
      registered
          .prepare(city, "WEBSITES", header + "甲," + home + "," + world.unit(city).name() + "\n")
          .statusCode(201)
          .body("faults", hasSize(1))
          .body("faults[0].line", equalTo(2))
          .body("faults[0].column", equalTo("首页地址"))
          .body("faults[0].message", equalTo("首页地址应为公网域名"));
    }
  }

  @Test
  void unitOutsideTheScopeIsAFault() {
    Organisation city = world.city();
    Organisation foreign = world.unit(world.city());
    registered
        .prepare(city, "ACCOUNTS", "账号名称,平台,主办单位\n甲,人民号," + foreign.name() + "\n")
        .statusCode(201)
        .body("faults[0].message", containsString("不在本单位的管辖范围内"));
  }

  @Test
  void appliedBaselineNamesItselfInTheHistory() {
    Organisation city = world.city();
    String id = registered.website(city).toString();
    Api.as(world.token(city, Role.INSPECTOR))
        .get("/api/v1/websites/" + id + "/history")
        .then()
        .statusCode(200)
        .body("", hasSize(1))
        .body("[0].because", equalTo("名录基线导入"))
        .body("[0].changes.field", hasItem("homeUrl"));
  }

  @Test
  void secondBaselineChangesOnlyWhatDiffers() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String first = "网站名称,首页地址,主办单位,备注\n甲,http://x1.gov.cn/," + unit.name() + ",旧\n";
    registered.apply(city, "WEBSITES", first);
    registered
        .prepare(city, "WEBSITES", first)
        .body("summary.unchanged", equalTo(1))
        .body("summary.fresh", equalTo(0));
    registered
        .prepare(city, "WEBSITES", first.replace("旧", "新"))
        .body("summary.changed", equalTo(1));
  }

  @Test
  void appliedOnceOnly() {
    Organisation city = world.city();
    String id =
        registered.prepared(
            city, "ACCOUNTS", "账号名称,平台,主办单位\n甲,人民号," + world.unit(city).name() + "\n");
    registered.apply(city, id).statusCode(200).body("state", equalTo("APPLIED"));
    registered.apply(city, id).statusCode(409);
  }

  @Test
  void preparerDoesNotApply() {
    Organisation city = world.city();
    String both = world.token(city, Role.INSPECTOR, Role.APPROVER);
    String id =
        io.restassured.RestAssured.given()
            .auth()
            .oauth2(both)
            .multiPart(
                "file",
                "a.csv",
                ("账号名称,平台,主办单位\n甲,人民号," + world.unit(city).name() + "\n")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post("/api/v1/register-imports?kind=ACCOUNTS")
            .then()
            .statusCode(201)
            .extract()
            .path("summary.id");
    Api.as(both)
        .header("If-Match", 0)
        .post("/api/v1/register-imports/" + id + "/apply")
        .then()
        .statusCode(403)
        .body("code", equalTo("SEPARATION_OF_DUTIES"));
  }
}
