package org.zhengxun.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.AccountFacts;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Registers;
import org.zhengxun.testing.World;

/** Which accounts of the register a site is compared with. */
@ApiTest
class AccountSourceTest {
  @Inject World world;
  @Inject Registers registers;
  @Inject RegisterSource register;
  @Inject AccountSource accounts;

  private AccountSource.Around around(Organisation unit, String type) {
    UUID site =
        registers.site(
            unit,
            new Registers.Site(unit.name(), null, type, "http://www.test.gov.cn/", null, null));
    return world.asSystem(() -> accounts.around(register.site(site).orElseThrow())).orElseThrow();
  }

  private String account(Organisation unit, String subType) {
    String name = "账号" + UUID.randomUUID();
    registers.account(
        unit,
        new Registers.Account(name, null, "微信公众号", subType, "https://weixin.qq.com/r/" + name));
    return name;
  }

  @Test
  void aDepartmentSpeaksForItself() {
    Organisation city = world.city();
    Organisation unit = world.unit(city);
    String own = account(unit, "订阅号");
    String sibling = account(world.unit(city), "订阅号");

    AccountSource.Around around = around(unit, "DEPARTMENT");

    assertThat(around.own()).extracting(AccountFacts::name).containsExactly(own);
    assertThat(around.others()).extracting(AccountFacts::name).contains(sibling);
  }

  @Test
  void aPortalSpeaksForItsArea() {
    Organisation county = world.county(world.city());
    String own = account(world.unit(county), "订阅号");

    AccountSource.Around around = around(world.unit(county), "PORTAL");

    assertThat(around.own())
        .singleElement()
        .isEqualTo(new AccountFacts(own, "微信公众号", null, "https://weixin.qq.com/r/" + own, null));
  }

  @Test
  void aMiniProgramIsComparedWithMiniPrograms() {
    Organisation unit = world.unit(world.city());
    account(unit, "小程序");

    assertThat(around(unit, "DEPARTMENT").own())
        .extracting(AccountFacts::platform)
        .containsExactly("小程序");
  }
}
