package org.zhengxun.inspector.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
  private static final int MEGABYTE = 1 << 20;
  private static final byte[] TEXT = "县政府办公室".repeat(500).getBytes(StandardCharsets.UTF_8);

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater(9, raw);
        OutputStream packed = new DeflaterOutputStream(out, deflater)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static BodyReader.Body read(byte[] sent, String encoding, int most) throws IOException {
    return BodyReader.read(new ByteArrayInputStream(sent), encoding, sent.length, most);
  }

  @Test
  void usualCompressionsAreUndone() throws IOException {
    assertThat(read(TEXT, null, MEGABYTE).bytes()).isEqualTo(TEXT);
    assertThat(read(TEXT, "identity", MEGABYTE).bytes()).isEqualTo(TEXT);
    assertThat(read(gzip(TEXT), "GZIP", MEGABYTE).bytes()).isEqualTo(TEXT);
    assertThat(read(deflate(TEXT, false), "deflate", MEGABYTE).bytes()).isEqualTo(TEXT);
    assertThat(read(deflate(TEXT, true), "deflate", MEGABYTE).bytes()).isEqualTo(TEXT);
    assertThat(read(gzip(deflate(TEXT, false)), "deflate, gzip", MEGABYTE).bytes()).isEqualTo(TEXT);
  }

  @Test
  void nothingPackedIsNothing() throws IOException {
    assertThat(read(new byte[0], "gzip", MEGABYTE).bytes()).isEmpty();
  }

  @Test
  void bodyIsCutAtItsLimit() throws IOException {
    assertThat(read(TEXT, null, 10).truncated()).isTrue();
    assertThat(read(gzip(TEXT), "gzip", 10).bytes()).hasSize(10);
    assertThat(read(TEXT, null, TEXT.length).truncated()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 32 << 10, (32 << 10) + 1, 100_000})
  void lengthNeedNotBeKnown(int length) throws IOException {
    byte[] sent = new byte[length];

    BodyReader.Body body = BodyReader.read(new ByteArrayInputStream(sent), null, -1, MEGABYTE);

    assertThat(body.bytes()).hasSize(length);
    assertThat(body.truncated()).isFalse();
  }

  @Test
  void cutPackageEndsEarly() throws IOException {
    byte[] packed = gzip(TEXT);

    assertThatThrownBy(() -> read(Arrays.copyOf(packed, 40), "gzip", MEGABYTE))
        .isInstanceOf(EOFException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip, gzip, gzip", "zstd"})
  void whatIsNotUnderstoodIsRefused(String encoding) {
    assertThatThrownBy(() -> read(TEXT, encoding, MEGABYTE)).isInstanceOf(ZipException.class);
  }

  @Test
  void bombIsLeftAfterAMegabyteHoweverMuchIsWanted() throws IOException {
    byte[] bomb = gzip(new byte[64 * MEGABYTE]);

    BodyReader.Body body = read(bomb, "gzip", 64 * MEGABYTE);

    assertThat(body.truncated()).isTrue();
    assertThat(body.bytes().length).isLessThan(4 * MEGABYTE);
  }

  @Test
  void bombWithinAPackageIsLeftToo() throws IOException {
    byte[] bomb = gzip(gzip(new byte[64 * MEGABYTE]));

    BodyReader.Body body = read(bomb, "gzip, gzip", 64 * MEGABYTE);

    assertThat(body.truncated()).isTrue();
    assertThat(body.bytes().length).isLessThan(4 * MEGABYTE);
  }

  @Test
  void packageThatUnpacksToAnEndlessPackageOfNothingIsLeft() throws IOException {
    // a gzip header, then empty stored blocks: unpacks to no byte at all
    byte[] inner = new byte[64 * MEGABYTE];
    byte[] header = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0};
    System.arraycopy(header, 0, inner, 0, header.length);
    byte[] nothing = {0, 0, 0, (byte) 0xFF, (byte) 0xFF};
    for (int at = header.length; at + nothing.length < inner.length; at += nothing.length) {
      System.arraycopy(nothing, 0, inner, at, nothing.length);
    }
    Counted sent = new Counted(gzip(inner));

    assertThat(BodyReader.read(sent, "gzip, gzip", -1, MEGABYTE).truncated()).isTrue();
    assertThat(sent.read).isLessThan(sent.length / 4);
  }

  private static final class Counted extends InputStream {
    private final ByteArrayInputStream in;
    private final int length;
    private int read;

    Counted(byte[] bytes) {
      in = new ByteArrayInputStream(bytes);
      length = bytes.length;
    }

    @Override
    public int read() {
      read++;
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int most) {
      int count = in.read(bytes, offset, most);
      read += Math.max(count, 0);
      return count;
    }
  }
}
