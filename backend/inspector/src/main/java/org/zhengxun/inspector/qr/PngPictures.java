package org.zhengxun.inspector.qr;

import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineInt;
import ar.com.hjg.pngj.PngReaderInt;
import ar.com.hjg.pngj.chunks.PngChunkPLTE;
import ar.com.hjg.pngj.chunks.PngChunkTRNS;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** PNG of all colour types; what is transparent stands on white. */
final class PngPictures implements PictureReader {
  private static final int WHITE = 255;
  private static final int SIGNATURE = 8;

  /** Length, type and sum. */
  private static final int CHUNK_FRAME = 12;

  private static final Set<Integer> NEEDED =
      Set.of(name("IHDR"), name("PLTE"), name("tRNS"), name("IDAT"), name("IEND"));

  @Override
  public boolean knows(byte[] bytes) {
    return bytes.length > 8 && (bytes[0] & 255) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N';
  }

  @Override
  public Optional<Greys> read(byte[] bytes) {
    PngReaderInt reader = new PngReaderInt(new ByteArrayInputStream(needed(bytes)));
    try {
      ImageInfo info = reader.imgInfo;
      if (info.getTotalPixels() > Greys.MOST_PIXELS) {
        return Optional.empty();
      }
      byte[] luma = new byte[info.cols * info.rows];
      PngChunkPLTE palette = reader.getMetadata().getPLTE();
      PngChunkTRNS alpha = reader.getMetadata().getTRNS();
      for (int row = 0; row < info.rows; row++) {
        ImageLineInt line = (ImageLineInt) reader.readRow(row);
        for (int column = 0; column < info.cols; column++) {
          luma[row * info.cols + column] =
              (byte) grey(line.getScanline(), column, info, palette, alpha);
        }
      }
      return Optional.of(new Greys(info.cols, info.rows, luma));
    } finally {
      reader.close();
    }
  }

  /**
   * The picture without all that tells about it: the library makes room for a chunk as long as it
   * says it is, and unpacks texts and profiles to any size.
   */
  private static byte[] needed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).position(SIGNATURE);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, SIGNATURE);
    while (in.remaining() >= CHUNK_FRAME) {
      int start = in.position();
      int length = in.getInt();
      int type = in.getInt();
      if (length < 0 || length > in.remaining() - Integer.BYTES) {
        break;
      }
      if (NEEDED.contains(type)) {
        out.write(bytes, start, length + CHUNK_FRAME);
      }
      in.position(start + length + CHUNK_FRAME);
    }
    return out.toByteArray();
  }

  private static int name(String type) {
    return ByteBuffer.wrap(type.getBytes(StandardCharsets.US_ASCII)).getInt();
  }

  private static int grey(
      int[] line, int column, ImageInfo info, PngChunkPLTE palette, PngChunkTRNS alpha) {
    int at = column * info.channels;
    if (info.indexed) {
      int index = line[at];
      int rgb = palette.getEntry(index);
      int[] seen = alpha == null ? new int[0] : alpha.getPalletteAlpha();
      return grey(
          rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, index < seen.length ? seen[index] : WHITE);
    }
    int most = (1 << info.bitDepth) - 1;
    int red = line[at] * WHITE / most;
    int opaque = info.alpha ? line[at + info.channels - 1] * WHITE / most : WHITE;
    return info.greyscale
        ? grey(red, red, red, opaque)
        : grey(red, line[at + 1] * WHITE / most, line[at + 2] * WHITE / most, opaque);
  }

  private static int grey(int red, int green, int blue, int opaque) {
    int bright = (red * 299 + green * 587 + blue * 114) / 1000;
    return (bright * opaque + WHITE * (WHITE - opaque)) / WHITE;
  }
}
