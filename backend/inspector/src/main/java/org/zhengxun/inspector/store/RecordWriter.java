package org.zhengxun.inspector.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.zhengxun.inspector.url.WebAddress;

/** Puts one record after the other into bytes for a log. Null is fine everywhere. */
public final class RecordWriter {
  private static final int ABSENT = -1;
  private static final VarHandle NUMBER =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private byte[] bytes = new byte[512];
  private int length;

  /** A whole number of four bytes. */
  public RecordWriter number(int value) {
    reserve(Integer.BYTES);
    NUMBER.set(bytes, length, value);
    length += Integer.BYTES;
    return this;
  }

  /** Yes or no. */
  public RecordWriter flag(boolean value) {
    reserve(1);
    bytes[length++] = (byte) (value ? 1 : 0);
    return this;
  }

  /** A text of any length. */
  public RecordWriter text(String value) {
    if (value == null) {
      return number(ABSENT);
    }
    byte[] written = value.getBytes(StandardCharsets.UTF_8);
    number(written.length);
    reserve(written.length);
    System.arraycopy(written, 0, bytes, length, written.length);
    length += written.length;
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
    long place = log.append(bytes, length);
    length = 0;
    return place;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(length, more)));
    }
  }
}
