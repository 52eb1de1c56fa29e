package org.zhengxun.inspector.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Revisits;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** Archives cut off by a killed process, or damaged where they lay. */
class DamagedArchiveTest {
  private static final Instant NOW = Instant.parse("2025-02-10T01:00:00Z");
  private static final List<String> PATHS = List.of("/1", "/2", "/3");

  /** Odd, so that all places within a record's end are met. */
  private static final int STEP = 17;

  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  @TempDir private Path folder;

  private final List<Long> ends = new ArrayList<>();

  private static WebAddress address(String path) {
    return AddressParser.parse("http://x.gov.cn" + path);
  }

  private static Fetched answer(WebAddress address) {
    byte[] body = ("body of " + address.path()).getBytes(StandardCharsets.UTF_8);
    return new Fetched(address, address, NOW, 200, "text/html", body, false, null, null);
  }

  private Archive open(Path file) throws IOException {
    return Archive.write(file, "request", "test", NOW);
  }

  private byte[] written(Path file) throws IOException {
    try (Archive archive = open(file)) {
      ends.add(Files.size(file));
      for (String path : PATHS) {
        archive
            .around(new Recorded(DamagedArchiveTest::answer), fetched -> {}, Revisits.none()::rest)
            .page(address(path));
        ends.add(Files.size(file));
      }
      archive.finish(NOW.atZone(ZoneId.of("Asia/Shanghai")), null, "0");
    }
    return Files.readAllBytes(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void anArchiveCutAnywhereHasAllAnswersBeforeTheCut(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] whole = written(file);
    for (int length = 0; length < whole.length; length += 2) {
      Files.write(file, Arrays.copyOf(whole, length));
      if (length < ends.getFirst()) {
        assertThatThrownBy(() -> Archive.read(file)).isInstanceOf(IOException.class);
        continue;
      }
      try (Archive archive = Archive.read(file)) {
        assertThat(archive.isFinished()).isFalse();
        for (int i = 0; i < PATHS.size(); i++) {
          Fetched answer = archive.alone(heard -> {}).page(address(PATHS.get(i)));
          boolean before = ends.get(i + 1) <= length;
          assertThat(answer.cause())
              .as("cut at %d", length)
              .isEqualTo(before ? null : Cause.CANCELLED);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void anArchiveCutAnywhereIsGoneOnWithAndIsWholeThen(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] whole = written(file);
    for (int length = 0; length < whole.length; length += STEP) {
      Files.write(file, Arrays.copyOf(whole, length));
      List<String> asked = new ArrayList<>();
      try (Archive archive = open(file)) {
        for (String path : PATHS) {
          archive
              .around(
                  new Recorded(
                      address -> {
                        asked.add(address.path());
                        return answer(address);
                      }),
                  fetched -> {},
                  Revisits.none()::rest)
              .page(address(path));
        }
        archive.finish(NOW.atZone(ZoneId.of("Asia/Shanghai")), null, "0");
      }
      assertThat(asked).as("cut at %d", length).isEqualTo(PATHS.subList(wholeAnswers(length), 3));
      try (Archive archive = Archive.read(file)) {
        assertThat(archive.isFinished()).isTrue();
        for (String path : PATHS) {
          assertThat(
                  new String(
                      archive.alone(heard -> {}).page(address(path)).body(),
                      StandardCharsets.UTF_8))
              .isEqualTo("body of " + path);
        }
      }
    }
  }

  private int wholeAnswers(int length) {
    return Math.max(0, (int) ends.stream().filter(end -> end <= length).count() - 1);
  }

  @Test
  void aChangedBodyIsToldByItsHash() throws IOException {
    Path file = folder.resolve("a.warc");
    byte[] whole = written(file);
    int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("body of /2");
    whole[at] = 'B';
    Files.write(file, whole);

    try (Archive archive = Archive.read(file)) {
      assertThat(archive.alone(heard -> {}).page(address("/1")).opened()).isTrue();
      assertThatThrownBy(() -> archive.alone(heard -> {}).page(address("/2")))
          .isInstanceOf(java.io.UncheckedIOException.class)
          .hasStackTraceContaining("SHA-256");
    }
  }

  @Test
  void aFileThatIsNoArchiveIsNotWrittenOver() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "somebody's notes");

    assertThatThrownBy(() -> open(file)).isInstanceOf(IOException.class);
    assertThat(file).hasContent("somebody's notes");
  }

  @Test
  void aFullDiskIsToldWithWhatToDoAndNothingStaysOpen() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full) && Files.isDirectory(OPEN_FILES));
    long before = stillOpen();

    assertThatThrownBy(() -> open(full))
        .rootCause()
        .hasMessageContaining("No space left")
        .satisfies(cause -> assertThat(stillOpen()).isEqualTo(before));
    assertThatThrownBy(() -> open(full))
        .cause()
        .isInstanceOf(ArchiveException.class)
        .hasMessage("存档 /dev/full 没有写完：磁盘已满，请清理，再用同样的网址和选项加 --archive /dev/full 接着检查");
  }

  private static long stillOpen() throws IOException {
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      return files.filter(file -> leadsTo(file, "/dev/full")).count();
    }
  }

  private static boolean leadsTo(Path link, String target) {
    try {
      return Files.readSymbolicLink(link).toString().equals(target);
    } catch (IOException e) {
      return false; // closed meanwhile
    }
  }
}
