package org.zhengxun.inspector.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Headers;
import org.zhengxun.inspector.store.QuietFile;

/**
 * Writes answers into a WARC file (ISO 28500). An answer is a {@code response} record, a failure
 * without one a {@code metadata} record; header fields beginning with {@code Zx-} say how it was
 * asked and what came of it, so that the same inspection can be made from the file. Bodies stand
 * there decompressed. Safe for many threads.
 */
final class ArchiveWriter implements AutoCloseable {
  static final String ASKED = "Zx-Asked";
  static final String REQUESTED = "Zx-Requested";
  static final String CAUSE = "Zx-Cause";
  static final String DETAIL = "Zx-Detail";
  static final String HASH = "Zx-Hash";
  static final String TRUNCATED = "Zx-Truncated";
  static final String NOT_MODIFIED = "Zx-Not-Modified";
  static final String REST = "Zx-Rest";

  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** They tell of the transfer, not of the body as it stands in the record. */
  private static final Set<String> OF_TRANSFER =
      Set.of("content-encoding", "transfer-encoding", "content-length", "connection");

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("archive-writer").factory());
  private final Path path;
  private final WarcWriter warc;

  /**
   * @param from where to go on writing: what stands behind, such as half a record, is dropped
   */
  ArchiveWriter(Path path, long from) throws IOException {
    this.path = path;
    boolean packed = path.getFileName().toString().endsWith(".gz");
    QuietFile file = QuietFile.write(path);
    try {
      file.truncate(from).position(from);
      warc = new WarcWriter(file, packed ? WarcCompression.GZIP : WarcCompression.NONE);
    } catch (IOException e) {
      file.close();
      throw ArchiveException.notWritten(path, e);
    }
  }

  /** What the inspection was asked for, or how it ended. */
  void info(Instant at, Map<String, String> fields) {
    Map<String, List<String>> lists = new TreeMap<>();
    fields.forEach((name, value) -> lists.put(name, List.of(value)));
    write(new Warcinfo.Builder().date(at).fields(lists).build());
  }

  /**
   * @param rest how long the answer may be relied on later, or null
   */
  void answer(Asked asked, Fetched fetched, Duration rest) {
    try {
      write(fetched.status() > 0 ? response(asked, fetched, rest) : failure(asked, fetched));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static WarcRecord response(Asked asked, Fetched fetched, Duration rest)
      throws IOException {
    HttpResponse.Builder http = new HttpResponse.Builder(fetched.status(), "");
    for (Headers.Line line : fetched.headers().lines()) {
      if (isKept(line)) {
        http.addHeader(line.name(), encoded(line.value()));
      }
    }
    http.body(MediaType.OCTET_STREAM, fetched.body());
    WarcResponse.Builder record = new WarcResponse.Builder(fetched.address().toString());
    record.date(fetched.at()).body(withoutType(http, fetched));
    if (fetched.body().length > 0) {
      record.payloadDigest(new WarcDigest("sha256", fetched.sha256()));
    }
    if (fetched.truncated() || fetched.hash() != null) {
      record.truncated(WarcTruncationReason.LENGTH);
    }
    header(record, asked, fetched);
    if (rest != null) {
      record.addHeader(REST, rest.toString());
    }
    return record.build();
  }

  /** The builder insists on a type of its own; the answer's is the one that counts. */
  private static HttpResponse withoutType(HttpResponse.Builder http, Fetched fetched) {
    String type = fetched.contentType();
    http.setHeader("Content-Type", type == null ? "" : encoded(type));
    return http.build();
  }

  private static WarcRecord failure(Asked asked, Fetched fetched) {
    WarcMetadata.Builder record = new WarcMetadata.Builder();
    record.targetURI(fetched.address().toString()).date(fetched.at());
    record.body(MediaType.WARC_FIELDS, fetched.body());
    header(record, asked, fetched);
    return record.build();
  }

  private static void header(
      WarcRecord.AbstractBuilder<?, ?> record, Asked asked, Fetched fetched) {
    record.version(MessageVersion.WARC_1_1); // the one before tells no fractions of a second
    record.addHeader(ASKED, asked.name());
    record.addHeader(REQUESTED, fetched.requested().toString());
    if (fetched.cause() != null) {
      record.addHeader(CAUSE, fetched.cause().name());
    }
    if (fetched.detail() != null) {
      record.addHeader(DETAIL, encoded(fetched.detail()));
    }
    if (fetched.hash() != null) {
      record.addHeader(HASH, fetched.hash());
    }
    record.addHeader(TRUNCATED, Boolean.toString(fetched.truncated()));
    record.addHeader(NOT_MODIFIED, Boolean.toString(fetched.notModified()));
  }

  private static boolean isKept(Headers.Line line) {
    return TOKEN.matcher(line.name()).matches()
        && !OF_TRANSFER.contains(line.name().toLowerCase(java.util.Locale.ROOT))
        && !line.name().equalsIgnoreCase("Content-Type");
  }

  /** Servers send anything; in the file it stands on one line of ASCII and is read back exactly. */
  static String encoded(String value) {
    boolean plain = value.chars().allMatch(c -> c >= ' ' && c < 127 && c != '%');
    return plain && value.equals(value.strip())
        ? value
        : "%" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /**
   * Writes on a thread of its own: the library's channels would close when the asking thread is
   * interrupted, as happens to all that is under way when time runs out.
   */
  private void write(WarcRecord record) {
    CompletableFuture<Void> written =
        CompletableFuture.runAsync(
            () -> {
              try {
                warc.write(record);
              } catch (IOException e) {
                throw failed(e);
              }
            },
            thread);
    try {
      written.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException full ? full : e;
    }
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException(
        "The archive could not be written", ArchiveException.notWritten(path, e));
  }

  @Override
  public void close() {
    thread.close();
    try {
      warc.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
