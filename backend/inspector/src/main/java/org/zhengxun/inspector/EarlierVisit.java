package org.zhengxun.inspector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.zhengxun.inspector.evidence.Archive;
import org.zhengxun.inspector.evidence.Archive.Earlier;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.RevisitPolicy;
import org.zhengxun.inspector.fetch.RevisitPolicy.Look;
import org.zhengxun.inspector.fetch.Revisits;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.PageParser;
import org.zhengxun.inspector.url.WebAddress;

/**
 * The archive of an earlier inspection, so that the next one asks every page only whether it
 * changed. Articles that did not change are asked less and less often; the home page and columns,
 * whose changes are what is judged, each time.
 */
public final class EarlierVisit implements Revisits, AutoCloseable {
  private final Archive archive;
  private final RevisitPolicy policy;
  private final Clock clock;
  private final PageParser parser = new PageParser();

  private EarlierVisit(Archive archive, RevisitPolicy policy, Clock clock) {
    this.archive = archive;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Opens the archive of an earlier inspection.
   *
   * @throws IOException when it is none
   */
  public static EarlierVisit read(Path file, RevisitPolicy policy, Clock clock) throws IOException {
    return new EarlierVisit(Archive.read(file), policy, clock);
  }

  @Override
  public Optional<Known> known(WebAddress address) {
    return page(address)
        .map(
            earlier ->
                new Known(
                    earlier.answer().at(),
                    isDue(earlier),
                    earlier.answer().headers().first("ETag"),
                    earlier.answer().headers().first("Last-Modified"),
                    earlier.answer().contentType(),
                    earlier.answer().sha256(),
                    () -> Optional.of(earlier.answer().body())));
  }

  /** A record that is damaged, or of a later version, is not there. */
  private Optional<Earlier> page(WebAddress address) {
    try {
      return archive.page(address);
    } catch (UncheckedIOException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private boolean isDue(Earlier earlier) {
    Fetched answer = earlier.answer();
    return policy.isDue(new Look(answer.at(), earlier.rest()), clock.instant())
        || parser.parse(answer, false).digest().kind() != PageKind.CONTENT;
  }

  @Override
  public Duration rest(Fetched answer) {
    Optional<Earlier> earlier = page(answer.requested());
    if (earlier.isEmpty()) {
      return policy.shortest();
    }
    Fetched before = earlier.get().answer();
    if (answer.at().equals(before.at())) {
      return earlier.get().rest();
    }
    boolean changed = !Objects.equals(answer.sha256(), before.sha256());
    return policy
        .next(new Look(before.at(), earlier.get().rest()), answer.at(), changed)
        .interval();
  }

  @Override
  public void close() {
    archive.close();
  }
}
