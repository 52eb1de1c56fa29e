package org.zhengxun.inspection.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengxun.inspection.RegisterSource;
import org.zhengxun.inspection.RegisteredTarget;
import org.zhengxun.inspector.InspectionCancelledException;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.fetch.Revisits;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.Registers;
import org.zhengxun.testing.World;

/** A run that was cut off goes on with the answers it has. */
@ApiTest
class ResumedRunTest {
  private static final Instant TIME_POINT = Instant.parse("2025-02-10T01:00:00Z");

  @Inject World world;
  @Inject Registers registers;
  @Inject RegisterSource register;
  @Inject SiteChecks checks;

  @TempDir Path folder;

  private Organisation office;
  private Organisation unit;
  private RegisteredTarget site;

  @BeforeEach
  void aSiteOfTheDemo() {
    office = world.city();
    unit = world.unit(office);
    Website known =
        DemoFiles.websites().stream()
            .filter(website -> website.host().equals("www.xingping.gov.cn"))
            .findFirst()
            .orElseThrow();
    UUID id = registers.site(unit, known.homePage());
    site = world.asSystem(() -> register.site(id)).orElseThrow();
  }

  private Report inspect(Path file, Map<String, Instant> heard, BooleanSupplier stopping) {
    return checks
        .reading(20)
        .inspect(
            new SiteCheck.Subject(office.id(), site, TIME_POINT, List.of()),
            Revisits.none(),
            ProgressListener.none(),
            answer -> heard.putIfAbsent(answer.requested().toString(), answer.at()),
            stopping,
            file);
  }

  private Map<String, Instant> cutOff(Path file) {
    Map<String, Instant> heard = new ConcurrentHashMap<>();
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(() -> inspect(file, heard, () -> asked.incrementAndGet() > 10))
        .isInstanceOf(InspectionCancelledException.class);
    assertThat(heard).isNotEmpty();
    return heard;
  }

  @Test
  void whatWasReadBeforeIsNotAskedForAgain() {
    Path file = folder.resolve("run.warc.gz");
    Map<String, Instant> before = cutOff(file);
    Map<String, Instant> heard = new ConcurrentHashMap<>();

    Report report = inspect(file, heard, () -> false);

    assertThat(report.checked().pages()).isGreaterThan(10);
    assertThat(heard).containsAllEntriesOf(before);
  }

  @Test
  void aChangedRegisterBeginsAnew() {
    Path file = folder.resolve("run.warc.gz");
    Map<String, Instant> before = cutOff(file);
    registers.account(unit, new Registers.Account("某某发布", null, "新浪微博", null));
    Map<String, Instant> heard = new ConcurrentHashMap<>();

    inspect(file, heard, () -> false);

    assertThat(heard).doesNotContainEntry(site.url(), before.get(site.url()));
  }

  @Test
  void aSpoiltFileBeginsAnew() throws IOException {
    Path file = Files.writeString(folder.resolve("run.warc.gz"), "not an archive");

    assertThat(inspect(file, new ConcurrentHashMap<>(), () -> false).checked().pages())
        .isGreaterThan(10);
  }
}
