package org.zhengxun.inspector.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Changes files as accidents and enemies do. */
final class Mutator {
  private static final List<String> ODD =
      List.of(
          "\0",
          "\r\n",
          "\uFEFF",
          "\uFFFD",
          "\u2028",
          "𠮷",
          "&#0;",
          "&#xD800;",
          "&#x110000;",
          "&#99999999999;",
          "&nope;",
          "&amp",
          "%00",
          "%",
          "%E4%BD",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<!DOCTYPE x [<!ENTITY e 'ee'>]>",
          "<?",
          "\"",
          "'",
          "\\",
          "javascript:alert(1)",
          "data:text/html,x",
          "http://[::1",
          "http://a b/");
  private static final byte[][] RAW = {
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xFF, (byte) 0xFE},
    {(byte) 0xFE, (byte) 0xFF},
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
    {(byte) 0x81, 0x30},
    {(byte) 0xFF},
    {(byte) 0x80},
    {0, 0, 0, 0}
  };
  private static final String[] CHARSETS = {"GB18030", "UTF-16LE", "UTF-16BE", "Big5", "GBK"};
  private static final long[] LIES = {0, 1, -1, 255, 65535, 65536, Integer.MAX_VALUE, 1L << 31};
  private static final String[] NUMBERS = {
    "0", "-1", "2147483647", "2147483648", "4294967296", "99999999999999999999", "1e9", "007"
  };

  private final SplittableRandom random;
  private final List<byte[]> others;
  private final List<String> words;
  private final int most;

  /**
   * @param others files to take pieces from
   * @param words pieces of the format
   * @param most length of what comes out
   */
  Mutator(SplittableRandom random, List<byte[]> others, List<String> words, int most) {
    this.random = random;
    this.others = others;
    this.words = words;
    this.most = most;
  }

  /** One change, seldom a few. */
  byte[] change(byte[] file) {
    byte[] changed = file;
    int times = random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(6);
    for (int i = 0; i < times; i++) {
      changed = once(changed);
    }
    return changed.length > most ? Arrays.copyOf(changed, most) : changed;
  }

  private byte[] once(byte[] file) {
    int at = place(file);
    int to = Math.min(file.length, at + 1 + random.nextInt(random.nextBoolean() ? 8 : 512));
    return switch (random.nextInt(15)) {
      case 0 -> Arrays.copyOf(file, at);
      case 1 -> with(file, at, at, Arrays.copyOfRange(file, at, to));
      case 2 -> with(file, at, to, new byte[0]);
      case 3 -> splice(file, at);
      case 4, 5 -> flip(file);
      case 6 -> with(file, at, at, bytes(pick(ODD)));
      case 7 -> with(file, at, at, RAW[random.nextInt(RAW.length)]);
      case 8, 9 -> with(file, at, at, bytes(words.isEmpty() ? pick(ODD) : pick(words)));
      case 10 -> with(file, at, at, repeated(Arrays.copyOfRange(file, at, to)));
      case 11 -> with(file, at, at, repeated(new byte[] {(byte) random.nextInt(256)}));
      case 12 -> lie(file, at);
      case 13 -> number(file, at);
      default -> recoded(file);
    };
  }

  private int place(byte[] file) {
    return random.nextInt(file.length + 1);
  }

  private byte[] splice(byte[] file, int at) {
    byte[] other = others.get(random.nextInt(others.size()));
    int from = place(other);
    return with(file, at, file.length, Arrays.copyOfRange(other, from, other.length));
  }

  private byte[] flip(byte[] file) {
    byte[] changed = file.clone();
    int times = 1 + random.nextInt(8);
    for (int i = 0; i < times && file.length > 0; i++) {
      changed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  private byte[] repeated(byte[] piece) {
    int room = random.nextInt(10) == 0 ? most : Math.min(most, 20_000);
    int times = piece.length == 0 ? 0 : room / piece.length;
    byte[] out = new byte[times * piece.length];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, out, i * piece.length, piece.length);
    }
    return out;
  }

  /** A length that is not so. */
  private byte[] lie(byte[] file, int at) {
    int size = random.nextBoolean() ? 4 : 2;
    long value = random.nextBoolean() ? LIES[random.nextInt(LIES.length)] : file.length;
    ByteBuffer field = ByteBuffer.allocate(8);
    byte[] written;
    if (random.nextBoolean()) {
      written = Arrays.copyOf(field.order(ByteOrder.LITTLE_ENDIAN).putLong(value).array(), size);
    } else {
      written = Arrays.copyOfRange(field.putLong(value).array(), 8 - size, 8);
    }
    return with(file, at, Math.min(file.length, at + size), written);
  }

  /** The next number written in digits becomes another. */
  private byte[] number(byte[] file, int from) {
    int at = from;
    while (at < file.length && !isDigit(file[at])) {
      at++;
    }
    int end = at;
    while (end < file.length && isDigit(file[end])) {
      end++;
    }
    return with(file, at, end, bytes(NUMBERS[random.nextInt(NUMBERS.length)]));
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private byte[] recoded(byte[] file) {
    Charset charset = Charset.forName(CHARSETS[random.nextInt(CHARSETS.length)]);
    return new String(file, StandardCharsets.UTF_8).getBytes(charset);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] with(byte[] file, int from, int to, byte[] piece) {
    return Forms.joined(
        Arrays.copyOf(file, from), piece, Arrays.copyOfRange(file, to, file.length));
  }
}
