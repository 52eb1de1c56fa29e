package org.zhengxun.inspector.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Records in the order they came: in memory while they are few, the older ones in a temporary file
 * when they are many, so that a site of any size needs little memory. Safe for many threads.
 */
public final class SpillLog implements AutoCloseable {
  private static final int HELD = 1 << 20;
  private static final int FIRST_SIZE = 8 << 10;
  private static final int LENGTH = Integer.BYTES;

  private final int held;
  private byte[] tail = new byte[FIRST_SIZE];
  private int used;
  private long spilled;
  private QuietFile file;

  /** A log that holds up to 1 MB in memory. */
  public SpillLog() {
    this(HELD);
  }

  /**
   * @param held bytes kept in memory at most, beside one record
   */
  public SpillLog(int held) {
    this.held = held;
  }

  /** Adds a record; the answer reads it back. */
  public synchronized long append(byte[] record, int length) {
    if (used > 0 && used + LENGTH + length > held) {
      spill();
    }
    int end = used + LENGTH + length;
    if (end > tail.length) {
      tail = Arrays.copyOf(tail, Math.max(end, 2 * tail.length));
    }
    long at = spilled + used;
    ByteBuffer.wrap(tail).putInt(used, length);
    System.arraycopy(record, 0, tail, used + LENGTH, length);
    used = end;
    return at;
  }

  /** The record at a place that {@link #append} answered. */
  public synchronized ByteBuffer read(long at) {
    if (at >= spilled) {
      int from = (int) (at - spilled);
      int length = ByteBuffer.wrap(tail).getInt(from);
      return ByteBuffer.wrap(Arrays.copyOfRange(tail, from + LENGTH, from + LENGTH + length));
    }
    ByteBuffer length = fromFile(at, LENGTH);
    return fromFile(at + LENGTH, length.getInt());
  }

  /** Where the record after the one at a place begins. */
  public static long after(long at, ByteBuffer record) {
    return at + LENGTH + record.limit();
  }

  /** Where the next record will begin: the end of a walk over all. */
  public synchronized long end() {
    return spilled + used;
  }

  private void spill() {
    try {
      if (file == null) {
        file = QuietFile.temporary();
      }
      file.position(spilled).write(ByteBuffer.wrap(tail, 0, used));
      spilled += used;
      used = 0;
    } catch (IOException e) {
      throw new UncheckedIOException("The crawl's temporary file could not be written", e);
    }
  }

  private ByteBuffer fromFile(long at, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try {
      file.position(at);
      while (bytes.hasRemaining()) {
        if (file.read(bytes) < 0) {
          throw new IOException("ends at " + at);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The crawl's temporary file could not be read", e);
    }
    return bytes.flip();
  }

  @Override
  public synchronized void close() {
    tail = new byte[0];
    used = 0;
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The crawl's temporary file could not be closed", e);
    }
  }
}
