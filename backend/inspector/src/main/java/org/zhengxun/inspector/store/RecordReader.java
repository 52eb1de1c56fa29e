package org.zhengxun.inspector.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengxun.inspector.url.WebAddress;

/** Reads a record in the order it was written. */
public final class RecordReader {
  private static final long LOW = 0xFFFFFFFFL;

  private final ByteBuffer bytes;

  public RecordReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** True while something is left. */
  public boolean hasMore() {
    return bytes.hasRemaining();
  }

  /** A whole number. */
  public int number() {
    return bytes.getInt();
  }

  /** Yes or no. */
  public boolean flag() {
    return bytes.get() != 0;
  }

  /** A text or null. */
  public String text() {
    int length = number();
    if (length < 0) {
      return null;
    }
    int from = bytes.arrayOffset() + bytes.position();
    bytes.position(bytes.position() + length);
    return new String(bytes.array(), from, length, StandardCharsets.UTF_8);
  }

  /** A day or null. */
  public LocalDate date() {
    int day = number();
    return day == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  /** A moment or null. */
  public Instant moment() {
    return flag() ? Instant.ofEpochSecond((long) number() << 32 | number() & LOW, number()) : null;
  }

  /** An address or null. */
  public WebAddress address() {
    String text = text();
    return text == null ? null : WebAddress.ofNormalForm(text);
  }
}
