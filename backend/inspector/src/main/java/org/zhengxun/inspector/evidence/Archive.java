package org.zhengxun.inspector.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhengxun.inspector.crawl.Cut;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Web;
import org.zhengxun.inspector.url.WebAddress;

/**
 * The answers of one inspection in a WARC file: enough to make the inspection again without the
 * site, or to go on where a killed process stopped. A name ending in {@code .gz} is packed record
 * by record.
 */
public final class Archive implements AutoCloseable {
  private static final String REQUEST = "zx-request";
  private static final String STARTED = "zx-started";
  private static final String FINISHED = "zx-finished";
  private static final String CUT = "zx-cut";
  private static final String LEXICON = "zx-lexicon";
  private static final String TOOL = "software";

  private final ArchiveIndex before;
  private final ArchiveWriter writer;

  private Archive(ArchiveIndex before, ArchiveWriter writer) {
    this.before = before;
    this.writer = writer;
  }

  /**
   * Opens an archive to read from only.
   *
   * @throws IOException when it is no archive of an inspection
   */
  public static Archive read(Path path) throws IOException {
    ArchiveIndex index = new ArchiveIndex(path);
    if (!index.info().containsKey(REQUEST)) {
      index.close();
      throw ArchiveException.noArchive(path);
    }
    return sound(new Archive(index, null), path);
  }

  /** What it says of itself can be read. */
  private static Archive sound(Archive archive, Path path) throws IOException {
    try {
      archive.started();
      archive.finished();
      archive.cut();
      return archive;
    } catch (DateTimeException | IllegalArgumentException e) {
      archive.close();
      throw ArchiveException.damaged(path, e);
    }
  }

  /**
   * Begins an archive, or goes on with one that was not finished.
   *
   * @throws IOException when it cannot be written, is there and no archive, or belongs to another
   *     request
   */
  public static Archive write(Path path, String request, String tool, Instant now)
      throws IOException {
    ArchiveIndex before = Files.exists(path) ? new ArchiveIndex(path) : null;
    boolean empty = before == null || before.info().isEmpty();
    Archive archive = null;
    try {
      if (before != null) {
        requireOwn(before, path, request);
      }
      ArchiveWriter writer = new ArchiveWriter(path, empty ? 0 : before.end());
      archive = new Archive(empty ? null : before, writer);
      if (empty) {
        writer.info(now, Map.of(TOOL, tool, REQUEST, request, STARTED, now.toString()));
      }
    } catch (IOException | RuntimeException e) {
      closeAfterFailure(archive, before);
      throw e;
    }
    if (empty && before != null) {
      before.close();
    }
    return sound(archive, path);
  }

  private static void requireOwn(ArchiveIndex before, Path path, String request)
      throws IOException {
    if (before.info().isEmpty()) {
      if (!ArchiveIndex.beginsAsArchive(path)) {
        throw ArchiveException.wouldOverwrite(path);
      }
    } else if (!request.equals(before.info().get(REQUEST))) {
      throw ArchiveException.ofAnother(path);
    }
  }

  /** The disk may be full for the end of the file, too; the first failure is the one to tell. */
  private static void closeAfterFailure(Archive archive, ArchiveIndex before) {
    try (before;
        archive) {
      // both are closed, whichever there are
    } catch (UncheckedIOException again) {
      // told already
    }
  }

  /** True when the inspection it holds came to its end. */
  public boolean isFinished() {
    return said(FINISHED).isPresent();
  }

  /** The request as it was written. */
  public String request() {
    return said(REQUEST).orElseThrow();
  }

  /** When the inspection began; empty when it begins now. */
  public Optional<Instant> started() {
    return said(STARTED).map(Instant::parse);
  }

  /** When the inspection ended. */
  public Optional<Instant> finished() {
    return said(FINISHED).map(Instant::parse);
  }

  /** The fingerprint of the lexicon that was used. */
  public Optional<String> lexicon() {
    return said(LEXICON);
  }

  /** Why something was left out for lack of time, if so. */
  public Optional<Cut> cut() {
    return said(CUT).map(Cut::valueOf);
  }

  /**
   * An answer as it stands in the archive.
   *
   * @param rest how long it may be relied on without asking again
   */
  public record Earlier(Fetched answer, Duration rest) {}

  /**
   * The whole answer of a page that was asked for and opened; the home page is never relied on
   * without asking.
   */
  public Optional<Earlier> page(WebAddress address) {
    return before == null
        ? Optional.empty()
        : before
            .earlier(Asked.PAGE, address)
            .or(() -> entrance(address))
            .filter(earlier -> isWhole(earlier.answer()));
  }

  private Optional<Earlier> entrance(WebAddress address) {
    return before
        .earlier(Asked.ENTRANCE, address)
        .map(earlier -> new Earlier(earlier.answer(), Duration.ZERO));
  }

  private static boolean isWhole(Fetched answer) {
    return answer.status() == 200
        && answer.cause() == null
        && !answer.truncated()
        && answer.address().equals(answer.requested())
        && answer.body().length > 0;
  }

  private Optional<String> said(String name) {
    return before == null ? Optional.empty() : Optional.ofNullable(before.info().get(name));
  }

  /**
   * Answers from the archive; what is not there comes from the network and is added.
   *
   * @param answers hears of what the archive answers; the network tells of its own answers itself
   * @param rest how long an answer may be relied on later
   */
  public Web around(Web network, Consumer<Fetched> answers, Function<Fetched, Duration> rest) {
    return new ArchivedWeb(before, writer, network, answers, rest);
  }

  /**
   * Answers from the archive only; what is not there was never looked at.
   *
   * @param answers hears of them
   */
  public Web alone(Consumer<Fetched> answers) {
    return new ArchivedWeb(before, null, null, answers, answer -> Duration.ZERO);
  }

  /**
   * Says that the inspection came to its end.
   *
   * @param lexicon the fingerprint of the lexicon that was used
   */
  public void finish(ZonedDateTime at, Cut cut, String lexicon) {
    Map<String, String> fields = new java.util.TreeMap<>();
    fields.put(FINISHED, at.toInstant().toString());
    fields.put(LEXICON, lexicon);
    if (cut != null) {
      fields.put(CUT, cut.name());
    }
    writer.info(at.toInstant(), fields);
  }

  @Override
  public void close() {
    if (before != null) {
      before.close();
    }
    if (writer != null) {
      writer.close();
    }
  }
}
