package org.zhengxun.inspector.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.ProgressListener;
import org.zhengxun.inspector.evidence.Recorded;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.SiteRobots;
import org.zhengxun.inspector.page.PageParser;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** A walk that fails: what it wrote to disk goes with it. */
class BrokenWalkTest {
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");
  private static final WebAddress HOME = AddressParser.parse("http://www.mm.gov.cn/");

  /** More than is kept in memory of the addresses, of where they stand and of those waiting. */
  private static final String LINKS =
      IntStream.range(0, 30_000)
          .mapToObj(i -> "<a href='/%s/%d.html'>第 %d 件</a>".formatted("wen".repeat(20), i, i))
          .collect(Collectors.joining());

  private static Fetched answer(WebAddress address) {
    byte[] body = (address.equals(HOME) ? LINKS : "正文").getBytes(StandardCharsets.UTF_8);
    return new Fetched(
        address, address, Instant.EPOCH, 200, "text/html; charset=utf-8", body, false, null, null);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aWalkThatFailsLeavesNoFileBehind(int page) throws IOException {
    assumeTrue(Files.isDirectory(OPEN_FILES));
    AtomicInteger spilled = new AtomicInteger();
    AtomicInteger seen = new AtomicInteger();
    List<Path> before = spillFiles();
    Crawler crawler =
        new Crawler(
            new Recorded(BrokenWalkTest::answer),
            new PageParser(),
            SiteRobots.ignored(),
            new CrawlLimits(300, 4, 100_000, Duration.ofHours(1)),
            new Watch(() -> false, Duration.ofHours(1), null),
            ProgressListener.none(),
            any -> {
              if (seen.incrementAndGet() == page) {
                spilled.set(spillFiles().size());
                throw new IllegalStateException("a check failed");
              }
            });

    assertThatThrownBy(() -> crawler.walk(HOME, List.of())).hasMessage("a check failed");

    assertThat(spilled).hasValueGreaterThan(before.size() + 1);
    assertThat(spillFiles()).isSubsetOf(before);
  }

  private static List<Path> spillFiles() {
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      return files
          .flatMap(file -> Stream.ofNullable(target(file)))
          .filter(file -> file.getFileName().toString().matches("zx-.*"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path target(Path link) {
    try {
      Path target = Files.readSymbolicLink(link);
      return target.getFileName() == null ? null : target;
    } catch (IOException e) {
      return null; // closed meanwhile
    }
  }
}
