package org.zhengxun.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.Role;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Registered;
import org.zhengxun.testing.TestFilings;
import org.zhengxun.testing.World;

/** A baseline that meets records the register holds already. */
@ApiTest
class BaselineOverRegisterTest {
  @Inject World world;
  @Inject Registered registered;
  @Inject TestFilings filings;
  @Inject EntityManager entities;

  @Test
  void columnsTheFileLacksKeepWhatTheRegisterHolds() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String whole =
        "账号名称,平台,主办单位,标识码,访问链接,承办单位,状态\n甲,人民号,"
            + unit.name()
            + ",,https://xinmeiti.example/jia,某中心,冻结\n";
    registered.apply(city, "ACCOUNTS", whole);
    String few = "账号名称,平台,主办单位,备注\n甲,人民号," + unit.name() + ",换了备注\n";
    registered.prepare(city, "ACCOUNTS", few).body("summary.changed", equalTo(1));
    registered.apply(city, "ACCOUNTS", few);
    account(city, unit)
        .body("items[0].url", equalTo("https://xinmeiti.example/jia"))
        .body("items[0].operator", equalTo("某中心"))
        .body("items[0].state", equalTo("FROZEN"))
        .body("items[0].remark", equalTo("换了备注"));
  }

  @Test
  void codeOnceAssignedIsNotBlanked() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    TestFilings.Made approved = filings.approved(city, unit);
    String code =
        Api.as(filings.approver(city)).get("/api/v1/filings/" + approved.id()).path("code");
    String blank = "账号名称,平台,主办单位,标识码\n" + name(city, unit) + ",抖音短视频," + unit.name() + ",\n";
    registered.apply(city, "ACCOUNTS", blank);
    account(city, unit).body("total", equalTo(1)).body("items[0].code", equalTo(code));
  }

  @Test
  void whatAFilingChangedSinceTheDryRunIsNotOverwritten() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    TestFilings.Made sent = filings.sent(unit, TestFilings.form(unit, "两头都有", "抖音短视频"));
    String id =
        registered.prepared(city, "ACCOUNTS", "账号名称,平台,主办单位\n两头都有,抖音短视频," + unit.name() + "\n");
    filings.act(filings.approver(city), sent, "approve", Map.of());
    registered
        .apply(city, id)
        .statusCode(412)
        .body("code", equalTo("REGISTER_CHANGED"))
        .body("detail", containsString("请作废后用同一文件重新导入"));
    account(city, unit).body("total", equalTo(1));
  }

  @Test
  void notesSaidOtherwiseByANewerVersionDoNotStopTheBaseline() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String id = registered.prepared(city, "ACCOUNTS", "账号名称,平台,主办单位\n甲,人民号," + unit.name() + "\n");
    world.asSystem(
        () ->
            entities
                .createNativeQuery(
                    "update register_import set rows = jsonb_set(rows, '{0,notes}', '[\"旧版的提示\"]')"
                        + " where id = ?")
                .setParameter(1, UUID.fromString(id))
                .executeUpdate());
    Api.as(world.token(city, Role.APPROVER))
        .get("/api/v1/register-imports/" + id)
        .then()
        .body("rows[0].notes", contains("旧版的提示"));
    registered.apply(city, id).statusCode(200);
    account(city, unit).body("total", equalTo(1));
  }

  @Test
  void accountEnteredMeanwhileOnThePlatformStopsTheApproval() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    TestFilings.Made sent = filings.sent(unit, TestFilings.form(unit, "后来的", "抖音短视频"));
    registered.apply(city, "ACCOUNTS", "账号名称,平台,主办单位\n先来的,抖音短视频," + unit.name() + "\n");
    Api.as(filings.approver(city))
        .header("If-Match", sent.version())
        .body(Map.of())
        .post("/api/v1/filings/" + sent.id() + "/approve")
        .then()
        .statusCode(409)
        .body("detail", containsString("先来的"));
  }

  @Test
  void codeOnceAssignedIsNotReplaced() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    filings.approved(city, unit);
    String other = "账号名称,平台,主办单位,标识码\n" + name(city, unit) + ",抖音短视频," + unit.name();
    registered
        .prepare(city, "ACCOUNTS", other + ",990000M999DY0009\n")
        .body("faults.message", hasItem(containsString("标识码赋予后不再更改")));
  }

  @Test
  void codesAreMadeOfUnitAreaAndPlatform() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    Organisation other = world.unit(city);
    String head = "账号名称,平台,主办单位,标识码\n";
    String one = city.areaCode() + "M001";
    registered.apply(city, "ACCOUNTS", head + "甲,新浪微博," + unit.name() + "," + one + "XL0001\n");
    refused(city, head + "乙,抖音短视频," + unit.name() + "," + one + "WX0001\n", "字母码是 DY");
    refused(city, head + "乙,抖音短视频," + other.name() + "," + one + "DY0001\n", "属于“" + unit.name());
    refused(
        city,
        head + "乙,抖音短视频," + unit.name() + "," + city.areaCode() + "M002DY0001\n",
        "该单位的填报单位码是 " + one);
    refused(city, head + "乙,抖音短视频," + other.name() + ",110000M001DY0001\n", "不是该单位所在地区的");
  }

  private void refused(Organisation city, String csv, String why) {
    registered.prepare(city, "ACCOUNTS", csv).body("faults.message", hasItem(containsString(why)));
  }

  @Test
  void theApproverSeesWhatBecomesOfEachColumn() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String head = "账号名称,平台,主办单位,备注\n甲,人民号," + unit.name() + ",";
    registered.apply(city, "ACCOUNTS", head + "原来的\n");
    registered
        .prepare(city, "ACCOUNTS", head + "新的\n")
        .body("rows[0].changes", hasSize(1))
        .body("rows[0].changes[0].column", equalTo("备注"))
        .body("rows[0].changes[0].before", equalTo("原来的"))
        .body("rows[0].changes[0].after", equalTo("新的"));
  }

  @Test
  void secondAccountOnThePlatformNeedsItsReason() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    registered.apply(city, "ACCOUNTS", "账号名称,平台,主办单位\n先来的,抖音短视频," + unit.name() + "\n");
    String second = "账号名称,平台,主办单位,同平台再开设理由\n后来的,抖音短视频," + unit.name() + ",";
    registered
        .prepare(city, "ACCOUNTS", second + "\n")
        .body("faults.message", hasItem(containsString("已登记账号“先来的”")));
    registered
        .prepare(city, "ACCOUNTS", second + "服务对象不同\n")
        .body("faults", empty())
        .body("summary.fresh", equalTo(1));
  }

  @Test
  void oneFileMayEndAnAccountAndEnterItsSuccessor() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String head = "账号名称,平台,主办单位,状态\n";
    String old = "旧号,人民号," + unit.name();
    registered.apply(city, "ACCOUNTS", head + old + ",正常\n");
    registered
        .prepare(city, "ACCOUNTS", head + "新号,人民号," + unit.name() + ",正常\n" + old + ",已注销\n")
        .body("faults", empty())
        .body("summary.fresh", equalTo(1))
        .body("summary.changed", equalTo(1));
  }

  @Test
  void aSuccessorIsNotBlamedForThePredecessorsRowThatCannotBeRead() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String one = city.areaCode() + "M001RM000";
    String head = "账号名称,平台,主办单位,标识码,状态\n";
    String row = "甲,人民号," + unit.name() + ",";
    registered.apply(city, "ACCOUNTS", head + row + one + "1,正常\n");
    for (String successor : new String[] {row, "乙,人民号," + unit.name() + ","}) {
      registered
          .prepare(city, "ACCOUNTS", head + row + one + "1,没了\n" + successor + one + "2,正常\n")
          .body("faults.line", contains(2));
    }
  }

  @Test
  void statesAreReadAsOfficesWriteThem() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String head = "账号名称,平台,主办单位,状态\n甲,人民号," + unit.name() + ",";
    registered.apply(city, "ACCOUNTS", head + "正常运行\n");
    registered.apply(city, "ACCOUNTS", head + "注销\n");
    account(city, unit).body("items[0].state", equalTo("DEREGISTERED"));
    String sites = "网站名称,主办单位,首页地址,状态\n甲网," + unit.name() + ",www.jia.gov.cn,";
    registered.apply(city, "WEBSITES", sites + "正常\n");
    registered.prepare(city, "WEBSITES", sites + "关停\n").body("summary.changed", equalTo(1));
  }

  @Test
  void anAccountComesBackOnlyWhereNoOtherStands() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String head = "账号名称,平台,主办单位,状态\n";
    String old = "旧号,人民号," + unit.name();
    registered.apply(city, "ACCOUNTS", head + old + ",已注销\n新号,人民号," + unit.name() + ",正常\n");
    refused(city, head + old + ",正常\n", "已登记账号“新号”");
  }

  @Test
  void aSuccessorOfTheSameNameIsAnotherRecord() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String one = city.areaCode() + "M001XL000";
    String head = "账号名称,平台,主办单位,标识码,状态\n";
    String row = "甲,新浪微博," + unit.name() + ",";
    registered.apply(city, "ACCOUNTS", head + row + one + "1,正常\n");
    String both = head + row + one + "2,正常\n" + row + one + "1,已注销\n";
    registered
        .prepare(city, "ACCOUNTS", both)
        .body("faults", empty())
        .body("summary.fresh", equalTo(1))
        .body("summary.changed", equalTo(1));
    registered.apply(city, "ACCOUNTS", both);
    account(city, unit)
        .body("items.code", containsInAnyOrder(one + "1", one + "2"))
        .body("items.find { it.code == '" + one + "1' }.state", equalTo("DEREGISTERED"))
        .body("items.find { it.code == '" + one + "2' }.state", equalTo("NORMAL"));
    registered.prepare(city, "ACCOUNTS", both).body("summary.unchanged", equalTo(2));
  }

  @Test
  void aFileOfTheWholeHistoryNamesEachCodeOnce() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String one = city.areaCode() + "M001XL000";
    String head = "账号名称,平台,主办单位,标识码,状态\n";
    String row = "甲,新浪微博," + unit.name() + ",";
    registered.apply(city, "ACCOUNTS", head + row + one + "2,正常\n");
    registered
        .prepare(city, "ACCOUNTS", head + row + one + "1,已注销\n" + row + one + "2,正常\n")
        .body("faults", empty())
        .body("summary.fresh", equalTo(1))
        .body("summary.unchanged", equalTo(1));
    refused(city, head + row + one + "3,已注销\n", "标识码赋予后不再更改");
  }

  @Test
  void ofTwoPredecessorsOnlyOneIsTheAccountWithoutACode() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String one = city.areaCode() + "M001XL000";
    String row = "甲,新浪微博," + unit.name();
    registered.apply(city, "ACCOUNTS", "账号名称,平台,主办单位,状态\n" + row + ",正常\n");
    String history =
        "账号名称,平台,主办单位,标识码,状态\n"
            + (row + "," + one + "1,已注销\n")
            + (row + "," + one + "2,已注销\n")
            + (row + "," + one + "3,正常\n");
    registered
        .prepare(city, "ACCOUNTS", history)
        .body("faults", empty())
        .body("summary.fresh", equalTo(2))
        .body("summary.changed", equalTo(1));
    registered.apply(city, "ACCOUNTS", history);
    account(city, unit)
        .body("items.find { it.state == 'NORMAL' }.code", equalTo(one + "3"))
        .body("items.findAll { it.state == 'DEREGISTERED' }", hasSize(2));
    registered.prepare(city, "ACCOUNTS", history).body("summary.unchanged", equalTo(3));
  }

  @Test
  void withoutCodesTheRowThatStaysIsTheSuccessor() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String head = "账号名称,平台,主办单位,账号ID,状态\n";
    String row = "甲,人民号," + unit.name() + ",";
    registered.apply(city, "ACCOUNTS", head + row + "a,正常\n");
    String both = head + row + "a,已注销\n" + row + "b,正常\n";
    registered.apply(city, "ACCOUNTS", both);
    account(city, unit)
        .body("items.find { it.handle == 'a' }.state", equalTo("DEREGISTERED"))
        .body("items.find { it.handle == 'b' }.state", equalTo("NORMAL"));
    registered.prepare(city, "ACCOUNTS", both).body("summary.unchanged", equalTo(2));
    registered
        .prepare(city, "ACCOUNTS", "账号名称,平台,主办单位,账号ID\n" + row + "b\n")
        .body("summary.unchanged", equalTo(1));
    refused(city, head + row + "b,正常\n" + row + "c,正常\n", "是名录中的同一个账号");
  }

  @Test
  void aPlaceIsFreeOnlyWhenNobodyHoldsItAnyMore() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String head = "账号名称,平台,主办单位,同平台再开设理由,状态\n";
    String at = ",人民号," + unit.name() + ",";
    registered.apply(city, "ACCOUNTS", head + "甲" + at + ",正常\n乙" + at + "服务不同人群,正常\n");
    refused(city, head + "乙" + at + ",已注销\n丙" + at + ",正常\n", "已登记账号“甲”");
    refused(city, head + "甲" + at + ",已注销\n丙" + at + ",正常\n", "已登记账号“乙”");
  }

  @Test
  void aClosedSiteMakesRoomAndBlankCellsKeepTheType() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String head = "网站名称,首页地址,主办单位,网站类型,网站状态\n";
    String old =
        "旧站" + unit.name() + ",http://jiu" + unit.name().hashCode() + ".gov.cn/," + unit.name();
    registered.apply(city, "WEBSITES", head + old + ",政府门户网站,正常运行\n");
    registered.apply(city, "WEBSITES", head + old + ",,已关停\n");
    Api.as(world.token(city, Role.INSPECTOR))
        .queryParam("q", "旧站" + unit.name())
        .get("/api/v1/websites")
        .then()
        .body("items[0].type", equalTo("PORTAL"))
        .body("items[0].state", equalTo("CLOSED"));
    registered
        .prepare(city, "WEBSITES", head + "新站,http://咸阳市.政务/," + unit.name() + ",,\n")
        .body("faults", empty())
        .body("summary.fresh", equalTo(1));
  }

  @Test
  void saysWhatToLookAtTwice() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    Organisation other = world.unit(city);
    String head = "网站名称,首页地址,主办单位,标识码\n";
    String code = city.areaCode() + "0077";
    registered
        .prepare(city, "WEBSITES", head + "甲,http://jia.example/," + unit.name() + ",9999990001\n")
        .body("faults", empty())
        .body("rows[0].notes[0]", containsString("标识码的区划代码 999999 不是"))
        .body("rows[0].notes[1]", containsString("不是 gov.cn"));
    registered
        .prepare(city, "WEBSITES", head + "甲,http://www.jia.gov.cn/ （试运行）," + unit.name() + ",\n")
        .body("faults", empty())
        .body("rows[0].notes", empty());
    String row = "甲,http://jia" + code + ".政务/,";
    registered.apply(city, "WEBSITES", head + row + unit.name() + "," + code + "\n");
    registered
        .prepare(city, "WEBSITES", head + row + other.name() + "," + code + "\n")
        .body("rows[0].notes", contains("名录中的主办单位是“" + unit.name() + "”，请核对标识码是否填错"));
  }

  @Test
  void aDayTheCalendarLacksIsAFault() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    registered
        .prepare(city, "ACCOUNTS", "账号名称,平台,主办单位,开通日期\n甲,人民号," + unit.name() + ",2025-02-30\n")
        .body("faults.message", hasItem(containsString("不是可识别的日期")));
  }

  private String name(Organisation city, Organisation unit) {
    return account(city, unit).extract().path("items[0].name");
  }

  private ValidatableResponse account(Organisation city, Organisation unit) {
    return Api.as(world.token(city, Role.INSPECTOR))
        .queryParam("q", unit.name())
        .get("/api/v1/accounts")
        .then()
        .statusCode(200);
  }
}
