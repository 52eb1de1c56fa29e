package org.zhengxun.inspector.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.Warcinfo;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.fetch.Headers;
import org.zhengxun.inspector.store.AddressIndex;
import org.zhengxun.inspector.store.QuietFile;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.WebAddress;

/** Finds the answers in an archive; keeps 30 bytes of each in memory. Safe for many threads. */
final class ArchiveIndex implements AutoCloseable {
  private static final int FIRST_SIZE = 1 << 10;
  private static final int LARGEST_BODY = 128 << 20;
  private static final int LARGEST_RECORD = LARGEST_BODY + (1 << 20);
  private static final byte GZIP = 0x1F;
  private static final byte[] MAGIC = {'W', 'A', 'R', 'C', '/', '1', '.'};
  private static final byte[] RECORD_END = {'\r', '\n', '\r', '\n'};

  private final QuietFile file;
  private final AddressIndex keys = new AddressIndex();
  private final Map<String, String> info = new LinkedHashMap<>();
  private long[] places = new long[FIRST_SIZE];
  private long end;

  /**
   * Reads through the archive once; a last record that was cut off, as by a killed process, is not
   * there.
   */
  ArchiveIndex(Path path) throws IOException {
    file = QuietFile.read(path);
    try {
      read();
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private void read() throws IOException {
    WarcReader reader = null;
    Runnable last = () -> {};
    try {
      reader = new WarcReader(file.position(0));
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        last.run();
        end = reader.position();
        last = note(next.get(), end);
      }
    } catch (IOException | RuntimeException e) {
      // a record cut off or damaged, for which the library has many exceptions
    }
    // where the last record ended, though what follows is cut off or damaged
    long after = reader == null ? 0 : reader.position();
    if (after > end && isRecord(end, after)) {
      last.run();
      end = after;
    }
  }

  /** Whether a file is empty or begins, as far as it goes, as an archive does. */
  static boolean beginsAsArchive(Path path) throws IOException {
    try (QuietFile file = QuietFile.read(path)) {
      byte[] start = new byte[(int) Math.min(file.size(), MAGIC.length)];
      file.read(ByteBuffer.wrap(start));
      return start.length > 0 && start[0] == GZIP
          || Arrays.equals(start, Arrays.copyOf(MAGIC, start.length));
    }
  }

  /** Whether what stands between two places is one record and nothing else. */
  private boolean isRecord(long from, long to) throws IOException {
    byte[] bytes = read(from, (int) Math.min(to - from, LARGEST_RECORD)).array();
    byte[] tail = Arrays.copyOfRange(bytes, bytes.length - RECORD_END.length, bytes.length);
    if (bytes[0] != GZIP && !Arrays.equals(tail, RECORD_END)) {
      return false;
    }
    try (WarcReader alone = new WarcReader(new ByteArrayInputStream(bytes))) {
      return alone.next().isPresent() && alone.next().isEmpty();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private ByteBuffer read(long place, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    file.position(place);
    while (bytes.hasRemaining() && file.read(bytes) >= 0) {
      // until it is full
    }
    return bytes.flip();
  }

  /** What there is to remember of a record once it is known to be whole. */
  private Runnable note(WarcRecord record, long at) throws IOException {
    if (record instanceof Warcinfo fields) {
      Map<String, List<String>> said = fields.fields().map();
      return () -> said.forEach((name, values) -> info.put(name, values.getFirst()));
    }
    String key = record instanceof WarcTargetRecord ? key(record.headers()) : null;
    return () -> {
      if (key != null) {
        put(key, at);
      }
    };
  }

  private void put(String question, long at) {
    int time = 0;
    while (keys.find(numbered(question, time)) >= 0) {
      time++;
    }
    int number = keys.number(numbered(question, time));
    places = AddressIndex.room(places, number);
    places[number] = at;
  }

  private static String key(MessageHeaders headers) {
    Optional<String> asked = headers.first(ArchiveWriter.ASKED);
    Optional<String> requested = headers.first(ArchiveWriter.REQUESTED);
    return asked.isEmpty() || requested.isEmpty() ? null : asked.get() + ' ' + requested.get();
  }

  private static String numbered(String key, int time) {
    return time + " " + key;
  }

  /** What the archive says of the inspection as a whole. */
  Map<String, String> info() {
    return info;
  }

  /** Where the last whole record ends. */
  long end() {
    return end;
  }

  /**
   * The answer to a question.
   *
   * @param time 0 when it is asked the first time
   */
  Optional<Fetched> find(Asked asked, WebAddress address, int time) {
    int number = keys.find(numbered(asked.name() + ' ' + address, time));
    return number < 0 ? Optional.empty() : Optional.of(read(places[number]).answer());
  }

  /** The first answer to a question, and how long it may be relied on. */
  Optional<Archive.Earlier> earlier(Asked asked, WebAddress address) {
    int number = keys.find(numbered(asked.name() + ' ' + address, 0));
    return number < 0 ? Optional.empty() : Optional.of(read(places[number]));
  }

  private synchronized Archive.Earlier read(long at) {
    try {
      WarcTargetRecord record =
          (WarcTargetRecord) new WarcReader(file.position(at)).next().orElseThrow();
      Duration rest =
          record.headers().first(ArchiveWriter.REST).map(Duration::parse).orElse(Duration.ZERO);
      return new Archive.Earlier(fetched(record), rest);
    } catch (IOException e) {
      throw new UncheckedIOException("The archive could not be read", e);
    } catch (RuntimeException e) {
      throw new UncheckedIOException(ArchiveException.damaged(e));
    }
  }

  private static Fetched fetched(WarcTargetRecord record) throws IOException {
    MessageHeaders said = record.headers();
    int status = 0;
    byte[] body = new byte[0];
    Headers headers = Headers.none();
    if (record instanceof WarcResponse response) {
      HttpResponse http = response.http();
      status = http.status();
      headers = headers(http.headers());
      body = whole(http.body());
      verify(response, body);
    } else {
      body = whole(record.body());
    }
    return new Fetched(
        address(said.first(ArchiveWriter.REQUESTED).orElseThrow()),
        address(record.target()),
        record.date(),
        status,
        headers,
        body,
        said.first(ArchiveWriter.HASH).orElse(null),
        said.first(ArchiveWriter.TRUNCATED).filter("true"::equals).isPresent(),
        said.first(ArchiveWriter.NOT_MODIFIED).filter("true"::equals).isPresent(),
        said.first(ArchiveWriter.CAUSE).map(Cause::valueOf).orElse(null),
        said.first(ArchiveWriter.DETAIL).map(ArchiveIndex::decoded).orElse(null));
  }

  private static byte[] whole(MessageBody body) throws IOException {
    byte[] bytes = body.stream().readNBytes(LARGEST_BODY);
    if (body.stream().read() >= 0) {
      throw ArchiveException.damaged(new IOException("an answer larger than any kept"));
    }
    return bytes;
  }

  private static void verify(WarcResponse response, byte[] body) throws IOException {
    String hash = response.payloadDigest().map(WarcDigest::hex).orElse(null);
    if (hash != null && !hash.equals(Hash.sha256(body))) {
      throw ArchiveException.damaged(
          new IOException("what " + response.target() + " answered has another SHA-256"));
    }
  }

  private static WebAddress address(String text) throws IOException {
    WebAddress address = AddressParser.parse(text);
    if (!address.toString().equals(text)) {
      throw ArchiveException.damaged(new IOException(text + " is no address"));
    }
    return address;
  }

  private static Headers headers(MessageHeaders headers) {
    List<Headers.Line> lines = new ArrayList<>();
    headers
        .map()
        .forEach(
            (name, values) ->
                values.stream()
                    .filter(value -> !name.equalsIgnoreCase("Content-Length"))
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> lines.add(new Headers.Line(name, decoded(value)))));
    return new Headers(lines);
  }

  private static String decoded(String value) {
    return value.startsWith("%")
        ? URLDecoder.decode(value.substring(1), StandardCharsets.UTF_8)
        : value;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The archive could not be closed", e);
    }
  }
}
