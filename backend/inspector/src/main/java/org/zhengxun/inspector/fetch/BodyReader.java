package org.zhengxun.inspector.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Reads a body up to a number of bytes and undoes its compression. A bomb is left early: what
 * unpacks to more than a megabyte and to two hundred times of what was sent counts as too large, on
 * every layer of a body packed twice.
 */
final class BodyReader {
  private static final int BLOCK = 8 << 10;
  private static final int ROOM = 32 << 10;
  private static final int FREE = 1 << 20;
  private static final int RATIO = 200;
  private static final int MOST_LAYERS = 2;

  private final Sent sent;
  private final List<Inflater> inflaters = new ArrayList<>(MOST_LAYERS);
  private boolean bomb;

  private BodyReader(InputStream raw) {
    this.sent = new Sent(raw);
  }

  /** What was read, and whether there was more. */
  record Body(byte[] bytes, boolean truncated) {
    static final Body EMPTY = new Body(new byte[0], false);
  }

  /**
   * @param encoding Content-Encoding header, or null
   * @param announced Content-Length, or below 0
   * @param most bytes wanted after decompression
   */
  static Body read(InputStream raw, String encoding, long announced, int most) throws IOException {
    BodyReader reader = new BodyReader(raw);
    try {
      return reader.read(encoding, announced, most);
    } finally {
      reader.inflaters.forEach(Inflater::end);
    }
  }

  private Body read(String encoding, long announced, int most) throws IOException {
    InputStream in = sent;
    for (String layer : layers(encoding)) {
      PushbackInputStream packed = new PushbackInputStream(in, 2);
      int first = packed.read();
      if (first < 0) {
        return Body.EMPTY;
      }
      packed.unread(first);
      in = new Unpacked(unpack(packed, layer));
    }
    try {
      byte[] bytes = upTo(in, most, in == sent ? announced : -1);
      boolean truncated = bytes.length == most && in.read() >= 0;
      // the end of the message must be seen, or the connection cannot be used again
      return new Body(bytes, truncated || bomb || sent.read() >= 0);
    } catch (EOFException e) {
      if (bomb) {
        return new Body(new byte[0], true);
      }
      throw e;
    }
  }

  /** Reads into room of the right size from the start where it is known. */
  private static byte[] upTo(InputStream in, int most, long announced) throws IOException {
    byte[] room = new byte[(int) Math.min(most, announced < 0 ? ROOM : announced)];
    int length = 0;
    while (true) {
      int read = in.readNBytes(room, length, room.length - length);
      length += read;
      if (length < room.length) {
        return Arrays.copyOf(room, length);
      }
      if (length == most || announced >= 0) {
        return room;
      }
      room = Arrays.copyOf(room, (int) Math.min(most, 2L * room.length));
    }
  }

  /** Names of the compressions, the outermost first. */
  private static List<String> layers(String encoding) throws ZipException {
    if (encoding == null || encoding.isBlank()) {
      return List.of();
    }
    List<String> layers =
        Arrays.stream(encoding.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty() && !name.equals("identity"))
            .toList();
    if (layers.size() > MOST_LAYERS) {
      throw new ZipException("packed " + layers.size() + " times");
    }
    return layers.reversed();
  }

  private InputStream unpack(PushbackInputStream packed, String layer) throws IOException {
    return switch (layer) {
      case "gzip", "x-gzip" -> {
        Gunzip gunzip = new Gunzip(packed);
        inflaters.add(gunzip.inflater());
        yield gunzip;
      }
      case "deflate" -> {
        Inflater inflater = new Inflater(!startsLikeZlib(packed));
        inflaters.add(inflater);
        yield new InflaterInputStream(packed, inflater, BLOCK);
      }
      default -> throw new ZipException("unknown encoding " + layer);
    };
  }

  /** Half of the servers send deflate with zlib's header, as written in the standard. */
  private static boolean startsLikeZlib(PushbackInputStream packed) throws IOException {
    byte[] start = packed.readNBytes(2);
    packed.unread(start);
    return start.length == 2
        && (start[0] & 0x0F) == 8
        && ((start[0] & 255) << 8 | start[1] & 255) % 31 == 0;
  }

  /** Counts what the server sent. */
  private static final class Sent extends FilterInputStream {
    private long count;

    Sent(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }

  /** One layer unpacked; ends where it grows out of proportion. */
  private final class Unpacked extends FilterInputStream {
    private long count;

    Unpacked(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (count > FREE && count / RATIO > sent.count) {
        bomb = true;
        return -1;
      }
      int read = in.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }

  /** Lets its memory be freed without closing, and so reading to its end, what it reads from. */
  private static final class Gunzip extends GZIPInputStream {
    Gunzip(InputStream in) throws IOException {
      super(in, BLOCK);
    }

    Inflater inflater() {
      return inf;
    }
  }
}
