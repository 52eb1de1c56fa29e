package org.zhengxun.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Registers;
import org.zhengxun.testing.World;

/** Which sites of the register stand below a portal. */
@ApiTest
class RegisterSourceTest {
  @Inject World world;
  @Inject Registers registers;
  @Inject RegisterSource register;

  private List<URI> below(Organisation unit, String type) {
    UUID site =
        registers.site(
            unit,
            new Registers.Site(unit.name(), null, type, "http://www.own.gov.cn/", null, null));
    return world.asSystem(() -> register.below(register.site(site).orElseThrow()));
  }

  @Test
  void belowAPortalStandTheSitesOfItsAreaButNotItself() {
    Organisation city = world.city();
    Organisation office = world.unit(city);
    registers.site(world.unit(city), "http://a.own.gov.cn/");
    registers.site(world.unit(world.city()), "http://www.elsewhere.gov.cn/");

    assertThat(below(office, "PORTAL")).containsExactly(URI.create("http://a.own.gov.cn/"));
  }

  @Test
  void noSiteStandsBelowADepartments() {
    Organisation city = world.city();
    registers.site(world.unit(city), "http://a.own.gov.cn/");

    assertThat(below(world.unit(city), "DEPARTMENT")).isEmpty();
  }
}
