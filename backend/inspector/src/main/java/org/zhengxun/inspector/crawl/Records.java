package org.zhengxun.inspector.crawl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.page.ReferenceKind;
import org.zhengxun.inspector.page.Zone;
import org.zhengxun.inspector.url.WebAddress;

/** Writes what a crawl remembers of addresses into a log and reads it back. Not thread-safe. */
final class Records {
  /** An attribute may be megabytes long; nobody reads more of one that is no address. */
  private static final int LONGEST_TEXT = 2_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** Where an address first stood. */
  record FirstUse(Reference reference, int page) {}

  long address(SpillLog log, WebAddress address) {
    return write(log, () -> write(address));
  }

  long firstUse(SpillLog log, Reference reference, int page) {
    return write(
        log,
        () -> {
          out.writeInt(page);
          out.writeByte(reference.zone().ordinal());
          text(reference.element());
          out.writeByte(reference.kind().ordinal());
          text(reference.fragment());
          text(reference.written());
          text(reference.text());
          out.writeBoolean(reference.target() != null);
          if (reference.target() != null) {
            write(reference.target());
          }
        });
  }

  long outcome(SpillLog log, LinkOutcome outcome) {
    return write(
        log,
        () -> {
          Evidence evidence = outcome.evidence();
          out.writeByte(outcome.cause().ordinal());
          out.writeBoolean(evidence != null);
          if (evidence == null) {
            return;
          }
          text(evidence.url());
          out.writeBoolean(evidence.fetchedAt() != null);
          if (evidence.fetchedAt() != null) {
            out.writeLong(evidence.fetchedAt().getEpochSecond());
            out.writeInt(evidence.fetchedAt().getNano());
          }
          out.writeShort(evidence.status());
          text(evidence.sha256());
          text(evidence.excerpt());
        });
  }

  long numbers(SpillLog log, int first, int[] numbers, int count) {
    return write(
        log,
        () -> {
          out.writeInt(first);
          for (int i = 0; i < count; i++) {
            out.writeInt(numbers[i]);
          }
        });
  }

  private void write(WebAddress address) throws IOException {
    out.writeBoolean(address.scheme().equals("https"));
    text(address.host());
    out.writeInt(address.port());
    text(address.path());
    text(address.query());
  }

  /** Null and any length are fine; what is longer than anyone reads is cut. */
  private void text(String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(written.length);
    out.write(written);
  }

  /** What is kept of an attribute that is no address. */
  static String shortened(String written) {
    return written.length() <= LONGEST_TEXT ? written : written.substring(0, LONGEST_TEXT);
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  private long write(SpillLog log, Writing writing) {
    bytes.reset();
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail", e);
    }
    byte[] record = bytes.toByteArray();
    return log.append(record, record.length);
  }

  static WebAddress address(ByteBuffer record) {
    return read(record, Records::address);
  }

  static FirstUse firstUse(ByteBuffer record) {
    return read(
        record,
        in -> {
          int page = in.readInt();
          Zone zone = Zone.values()[in.readByte()];
          String element = text(in);
          ReferenceKind kind = ReferenceKind.values()[in.readByte()];
          String fragment = text(in);
          String written = text(in);
          String text = text(in);
          WebAddress target = in.readBoolean() ? address(in) : null;
          return new FirstUse(
              new Reference(target, fragment, written, element, kind, text, zone), page);
        });
  }

  static LinkOutcome outcome(ByteBuffer record) {
    return read(
        record,
        in -> {
          Cause cause = Cause.values()[in.readByte()];
          if (!in.readBoolean()) {
            return new LinkOutcome(cause, null);
          }
          String url = text(in);
          Instant at = in.readBoolean() ? Instant.ofEpochSecond(in.readLong(), in.readInt()) : null;
          return new LinkOutcome(cause, new Evidence(url, at, in.readShort(), text(in), text(in)));
        });
  }

  private static WebAddress address(DataInputStream in) throws IOException {
    String scheme = in.readBoolean() ? "https" : "http";
    return new WebAddress(scheme, text(in), in.readInt(), text(in), text(in));
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  @FunctionalInterface
  private interface Reading<T> {
    T run(DataInputStream in) throws IOException;
  }

  private static <T> T read(ByteBuffer record, Reading<T> reading) {
    byte[] bytes = record.array();
    try {
      return reading.run(
          new DataInputStream(
              new ByteArrayInputStream(
                  bytes, record.arrayOffset() + record.position(), record.remaining())));
    } catch (IOException e) {
      throw new UncheckedIOException("A record is as long as it was written", e);
    }
  }
}
