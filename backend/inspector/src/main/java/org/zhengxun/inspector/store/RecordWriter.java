package org.zhengxun.inspector.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.zhengxun.inspector.url.WebAddress;

/** Puts one record after the other into bytes for a log. Null is fine everywhere. */
public final class RecordWriter {
  private static final int ABSENT = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

  /** A whole number of four bytes. */
  public RecordWriter number(int value) {
    bytes.write(value >>> 24);
    bytes.write(value >>> 16);
    bytes.write(value >>> 8);
    bytes.write(value);
    return this;
  }

  /** Yes or no. */
  public RecordWriter flag(boolean value) {
    bytes.write(value ? 1 : 0);
    return this;
  }

  /** A text of any length. */
  public RecordWriter text(String value) {
    if (value == null) {
      return number(ABSENT);
    }
    byte[] written = value.getBytes(StandardCharsets.UTF_8);
    number(written.length);
    bytes.writeBytes(written);
    return this;
  }

  /** A day. */
  public RecordWriter date(LocalDate value) {
    return number(value == null ? Integer.MIN_VALUE : (int) value.toEpochDay());
  }

  /** A moment to the nanosecond. */
  public RecordWriter moment(Instant value) {
    flag(value != null);
    if (value != null) {
      number((int) (value.getEpochSecond() >>> 32)).number((int) value.getEpochSecond());
      number(value.getNano());
    }
    return this;
  }

  /** An address. */
  public RecordWriter address(WebAddress value) {
    return text(value == null ? null : value.toString());
  }

  /** Adds what was written to the log as one record and begins anew. */
  public long into(SpillLog log) {
    byte[] record = bytes.toByteArray();
    bytes.reset();
    return log.append(record, record.length);
  }
}
