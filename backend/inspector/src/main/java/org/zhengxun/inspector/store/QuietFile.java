package org.zhengxun.inspector.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that stays open when a thread using it is interrupted; Java's own channels close then, and
 * whoever else reads the file with them. Not safe for many threads.
 */
public final class QuietFile implements SeekableByteChannel {
  private static final int PIECE = 64 << 10;

  private final RandomAccessFile file;
  private final byte[] piece = new byte[PIECE];
  private final Path temporary;
  private boolean open = true;

  private QuietFile(RandomAccessFile file, Path temporary) {
    this.file = file;
    this.temporary = temporary;
  }

  /** Opens a file that is there to read it. */
  public static QuietFile read(Path path) throws IOException {
    return new QuietFile(new RandomAccessFile(path.toFile(), "r"), null);
  }

  /** Opens or makes a file to read and write it. */
  public static QuietFile write(Path path) throws IOException {
    return new QuietFile(new RandomAccessFile(path.toFile(), "rw"), null);
  }

  /** A file of the process's own that goes when it is closed. */
  public static QuietFile temporary() throws IOException {
    Path path = Files.createTempFile("zx-", ".log");
    try {
      return new QuietFile(new RandomAccessFile(path.toFile(), "rw"), path);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int wanted = Math.min(into.remaining(), PIECE);
    int got = file.read(piece, 0, wanted);
    if (got > 0) {
      into.put(piece, 0, got);
    }
    return got;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    int written = 0;
    while (from.hasRemaining()) {
      int part = Math.min(from.remaining(), PIECE);
      from.get(piece, 0, part);
      file.write(piece, 0, part);
      written += part;
    }
    return written;
  }

  @Override
  public long position() throws IOException {
    return file.getFilePointer();
  }

  @Override
  public QuietFile position(long place) throws IOException {
    file.seek(place);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.length();
  }

  @Override
  public QuietFile truncate(long size) throws IOException {
    if (size < file.length()) {
      file.setLength(size);
    }
    return this;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    file.close();
    if (temporary != null) {
      Files.deleteIfExists(temporary);
    }
  }
}
