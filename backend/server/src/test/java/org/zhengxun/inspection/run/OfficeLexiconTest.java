package org.zhengxun.inspection.run;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.RegisterSource;
import org.zhengxun.inspection.RegisteredTarget;
import org.zhengxun.inspection.finding.EvidenceView;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Lexicons;
import org.zhengxun.testing.Registers;
import org.zhengxun.testing.World;

/** The same site looked at for two offices with lexicons of their own. */
@ApiTest
class OfficeLexiconTest {
  private static final String WORDING = "X001";

  @Inject World world;
  @Inject Lexicons lexicons;
  @Inject SiteChecks checks;
  @Inject Registers registers;
  @Inject RegisterSource register;

  @Test
  void theNextRunOfTheOfficeFindsItsNewEntryAndAnothersDoesNot() {
    Organisation office = world.city();
    Organisation another = world.city();
    RegisteredTarget site = site();
    SiteCheck check = checks.reading(3);
    assertThat(places(check, office, site)).isEmpty();

    lexicons.add(office, "主办单位", "主办机关");

    assertThat(places(check, office, site)).isNotEmpty();
    assertThat(places(check, another, site)).isEmpty();
  }

  private static List<EvidenceView> places(
      SiteCheck check, Organisation office, RegisteredTarget site) {
    SiteCheck.Outcome seen =
        check.check(
            new SiteCheck.Subject(
                office.id(), site, Instant.parse("2025-02-10T01:00:00Z"), List.of()),
            Set.of(WORDING),
            UUID.randomUUID(),
            () -> false);
    assertThat(seen.reached()).isTrue();
    return seen.rules().get(WORDING).places();
  }

  private RegisteredTarget site() {
    Website site =
        DemoFiles.websites().stream()
            .filter(website -> website.host().equals("www.xingping.gov.cn"))
            .findFirst()
            .orElseThrow();
    UUID id = registers.site(world.unit(world.city()), site.homePage());
    return world.asSystem(() -> register.site(id)).orElseThrow();
  }
}
