package org.zhengxun.inspection.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

class PageArchiveTest {
  private static final byte[] PAGE = "<p>12345".getBytes(StandardCharsets.UTF_8);

  @TempDir Path parent;

  @Test
  void aPageThatCouldNotBeWrittenTakesNoRoom() throws IOException {
    Path folder = parent.resolve("run");
    PageArchive archive = new PageArchive(null, folder, PAGE.length);
    archive.accept(fetched(PAGE)); // there is no folder yet
    Files.createDirectory(folder);

    archive.accept(fetched(PAGE));

    assertThat(folder.resolve(Hash.sha256(PAGE))).exists();
    archive.close();
    assertThat(folder).doesNotExist();
  }

  @Test
  void pagesBeyondTheLimitAreNotHeld() throws IOException {
    Path folder = Files.createDirectory(parent.resolve("run"));
    PageArchive archive = new PageArchive(null, folder, PAGE.length);
    byte[] other = "<p>54321".getBytes(StandardCharsets.UTF_8);

    archive.accept(fetched(PAGE));
    archive.accept(fetched(other));

    assertThat(folder.resolve(Hash.sha256(other))).doesNotExist();
    archive.close();
  }

  @Test
  void whatAKilledProcessLeftIsRemovedAtTheStartAndNothingElse() throws IOException {
    long gone = Long.MAX_VALUE / 100; // no system gives such a number
    long alive = ProcessHandle.current().parent().orElseThrow().pid();
    Path left = Files.createDirectory(parent.resolve("zhengxun-pages-" + gone + "-1"));
    Files.write(left.resolve("page"), PAGE);
    Path others = Files.createDirectory(parent.resolve("zhengxun-pages-" + alive + "-1"));
    Path foreign = Files.createDirectory(parent.resolve("something-else"));

    new PageArchives(null, parent).begin(new StartupEvent());

    assertThat(left).doesNotExist();
    assertThat(others).exists();
    assertThat(foreign).exists();
  }

  private static Fetched fetched(byte[] body) {
    WebAddress address = AddressParser.parse("http://www.test.gov.cn/");
    return new Fetched(address, address, Instant.EPOCH, 200, "text/html", body, false, null, null);
  }
}
