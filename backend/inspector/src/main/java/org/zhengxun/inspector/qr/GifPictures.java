package org.zhengxun.inspector.qr;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** The first picture of a GIF; what is transparent stands on white. */
final class GifPictures implements PictureReader {
  private static final int WHITE = 255;
  private static final int HEADER = 13;
  private static final int EXTENSION = 0x21;
  private static final int CONTROL = 0xF9;
  private static final int PICTURE = 0x2C;
  private static final int INTERLACED = 0x40;

  /** First row and step of each pass of an interlaced picture. */
  private static final int[][] PASSES = {{0, 8}, {4, 8}, {2, 4}, {1, 2}};

  @Override
  public boolean knows(byte[] bytes) {
    return bytes.length > HEADER && bytes[0] == 'G' && bytes[1] == 'I' && bytes[2] == 'F';
  }

  @Override
  public Optional<Greys> read(byte[] bytes) {
    int width = number(bytes, 6);
    int height = number(bytes, 8);
    if (width == 0 || height == 0 || (long) width * height > Greys.MOST_PIXELS) {
      return Optional.empty();
    }
    byte[] luma = new byte[width * height];
    Arrays.fill(luma, (byte) WHITE);
    int colours = HEADER;
    int at = HEADER + sizeOfTable(bytes[10]);
    int transparent = -1;
    while (bytes[at] == EXTENSION) {
      if ((bytes[at + 1] & 255) == CONTROL && (bytes[at + 3] & 1) != 0) {
        transparent = bytes[at + 6] & 255;
      }
      at = afterBlocks(bytes, at + 2, null);
    }
    if (bytes[at] != PICTURE) {
      return Optional.empty();
    }
    int flags = bytes[at + 9];
    int own = sizeOfTable((byte) flags);
    Frame frame =
        new Frame(
            number(bytes, at + 1),
            number(bytes, at + 3),
            number(bytes, at + 5),
            number(bytes, at + 7),
            own > 0 ? at + 10 : colours,
            transparent);
    if ((long) frame.width * frame.height > Greys.MOST_PIXELS) {
      return Optional.empty();
    }
    byte[] pixels = pixels(bytes, at + 10 + own, frame.width * frame.height);
    int row = 0;
    for (int[] pass : (flags & INTERLACED) != 0 ? PASSES : new int[][] {{0, 1}}) {
      for (int y = pass[0]; y < frame.height; y += pass[1]) {
        frame.draw(bytes, pixels, row++, y, luma, width, height);
      }
    }
    return Optional.of(new Greys(width, height, luma));
  }

  private record Frame(int left, int top, int width, int height, int colours, int transparent) {

    private void draw(
        byte[] bytes, byte[] pixels, int row, int y, byte[] luma, int wide, int high) {
      for (int x = 0; x < width && top + y < high; x++) {
        int index = pixels[row * width + x] & 255;
        if (left + x < wide && index != transparent) {
          luma[(top + y) * wide + left + x] = (byte) grey(bytes, colours + 3 * index);
        }
      }
    }
  }

  private static int grey(byte[] bytes, int at) {
    return ((bytes[at] & 255) * 299 + (bytes[at + 1] & 255) * 587 + (bytes[at + 2] & 255) * 114)
        / 1000;
  }

  private static byte[] pixels(byte[] bytes, int at, int number) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    afterBlocks(bytes, at + 1, data);
    try (GifCodes codes =
        new GifCodes(new ByteArrayInputStream(data.toByteArray()), bytes[at] & 255)) {
      return Arrays.copyOf(codes.readNBytes(number), number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes over a chain of blocks, each led by its length and the last one empty. */
  private static int afterBlocks(byte[] bytes, int from, ByteArrayOutputStream into) {
    int at = from;
    while (bytes[at] != 0) {
      int length = bytes[at] & 255;
      if (into != null) {
        into.write(bytes, at + 1, length);
      }
      at += 1 + length;
    }
    return at + 1;
  }

  private static int sizeOfTable(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
  }

  private static int number(byte[] bytes, int at) {
    return bytes[at] & 255 | (bytes[at + 1] & 255) << 8;
  }
}
