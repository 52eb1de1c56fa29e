package org.zhengxun.inspector.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was unpacked, never more than is worth reading.
 *
 * @param complete false when it was damaged or longer
 */
record Bounded(byte[] bytes, boolean complete) {
  /** What the sitemap protocol allows. */
  private static final int MOST = 50 << 20;

  static Bounded gunzip(byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return read(in, MOST, out);
    } catch (IOException e) {
      return new Bounded(out.toByteArray(), false);
    }
  }

  /** Inflates what begins at an index; what follows the packed data is left alone. */
  static Bounded inflate(byte[] packed, int from, int most) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(packed, from, packed.length - from))) {
      return read(in, most, out);
    } catch (IOException e) {
      return new Bounded(out.toByteArray(), false);
    }
  }

  static Bounded read(InputStream in, int most) throws IOException {
    return read(in, most, new ByteArrayOutputStream());
  }

  private static Bounded read(InputStream in, int most, ByteArrayOutputStream out)
      throws IOException {
    byte[] buffer = new byte[8192];
    while (out.size() <= most) {
      int n = in.read(buffer, 0, Math.min(buffer.length, most + 1 - out.size()));
      if (n < 0) {
        return new Bounded(out.toByteArray(), true);
      }
      if (n == 0) {
        break;
      }
      out.write(buffer, 0, n);
    }
    return new Bounded(out.toByteArray(), false);
  }
}
