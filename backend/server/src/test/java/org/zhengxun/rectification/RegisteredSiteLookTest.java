package org.zhengxun.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.reprint.ReprintItem;
import org.zhengxun.inspection.run.SiteCheck;
import org.zhengxun.inspection.run.SiteChecks;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;
import org.zhengxun.shared.file.FileStore;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Registers;
import org.zhengxun.testing.World;

/** The real second look at a demo site whose home page is in order. */
@ApiTest
class RegisteredSiteLookTest {
  private static final String WORDING = "X001";
  private static final String INTERPRETATIONS = "D038";
  private static final String PROBES = "V007";
  private static final String REPRINTS = "X008";

  @Inject World world;
  @Inject Registers registers;
  @Inject SiteChecks checks;
  @Inject FileStore store;
  @Inject RegisteredSiteLook machine;

  private UUID office;
  private UUID site;

  @BeforeEach
  void registered() {
    Website xingping =
        DemoFiles.websites().stream()
            .filter(website -> website.host().equals("www.xingping.gov.cn"))
            .findFirst()
            .orElseThrow();
    Organisation city = world.city();
    office = city.id();
    site = registers.site(world.unit(city), xingping.homePage());
  }

  private SecondLook.Outcome look(SiteCheck check) {
    QuarkusMock.installMockForType(check, SiteCheck.class);
    return machine.look(
        new SecondLook.Order(
            UUID.randomUUID(), office, site, Set.of(WORDING, INTERPRETATIONS, PROBES), List.of()),
        () -> false);
  }

  @Test
  void aWholeLookConcludes() {
    SecondLook.Outcome seen = look(checks.reading(300));

    assertThat(seen.words()).isNull();
    assertThat(seen.places()).containsOnlyKeys(WORDING, INTERPRETATIONS);
    assertThat(seen.places()).containsEntry(WORDING, List.of());
    assertThat(seen.places().get(INTERPRETATIONS))
        .isNotEmpty()
        .allSatisfy(place -> assertThat(place.words()).isNotBlank());
    assertThat(answers(seen.evidence()))
        .contains(seen.places().get(INTERPRETATIONS).getFirst().url());
  }

  /** The answers behind what was found, as they were kept. */
  private String answers(String sha256) {
    try (InputStream warc = new GZIPInputStream(store.open(sha256))) {
      return new String(warc.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatTheCampaignWantsReprintedIsLookedFor() {
    QuarkusMock.installMockForType(checks.reading(300), SiteCheck.class);
    ReprintItem wanted = new ReprintItem("关于某件从未发布之事的通知", null, null);

    SecondLook.Outcome seen =
        machine.look(
            new SecondLook.Order(
                UUID.randomUUID(), office, site, Set.of(REPRINTS), List.of(wanted)),
            () -> false);

    assertThat(seen.places().get(REPRINTS))
        .singleElement()
        .satisfies(place -> assertThat(place.words()).contains(wanted.title()));
  }

  @Test
  void aLookCutByTheNumberOfPagesMendsNothing() {
    SecondLook.Outcome seen = look(checks.reading(2));

    assertThat(seen.words()).isEqualTo("已读满 2 页，其余页面未检查");
    assertThat(seen.places()).isEmpty();
  }

  @Test
  void aLookCutByTimeMendsNothing() {
    SecondLook.Outcome seen = look(checks.within(Duration.ofMillis(1)));

    assertThat(seen.words()).isEqualTo("已到时限，部分页面未检查");
    assertThat(seen.places()).isEmpty();
  }
}
