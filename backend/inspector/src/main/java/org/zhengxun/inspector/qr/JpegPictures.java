package org.zhengxun.inspector.qr;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jcodec.codecs.mjpeg.JpegDecoder;
import org.jcodec.common.logging.Logger;
import org.jcodec.common.model.Picture;

/** Baseline JPEG in colour; progressive and grey ones are not known. */
final class JpegPictures implements PictureReader {
  private static final int BASELINE = 0xC0;
  private static final int COLOURS = 3;
  private static final int MIDDLE = 128;
  private static final int BLOCK = 32;

  static {
    // the library would print its warnings
    Logger.addSink(message -> {});
  }

  @Override
  public boolean knows(byte[] bytes) {
    boolean jpeg = bytes.length > 4 && (bytes[0] & 255) == 0xFF && (bytes[1] & 255) == 0xD8;
    int frame = jpeg ? frame(bytes) : -1;
    return frame >= 0 && bytes[frame + 9] == COLOURS;
  }

  @Override
  public Optional<Greys> read(byte[] bytes) {
    int frame = frame(bytes);
    int height = number(bytes, frame + 5);
    int width = number(bytes, frame + 7);
    if (width == 0 || height == 0 || (long) width * height > Greys.MOST_PIXELS) {
      return Optional.empty();
    }
    int room = (width + BLOCK) * (height + BLOCK);
    Picture picture =
        new JpegDecoder()
            .decodeFrame(
                ByteBuffer.wrap(bytes),
                new byte[][] {new byte[room], new byte[room], new byte[room]});
    byte[] plane = picture.getPlaneData(0);
    int stride = picture.getPlaneWidth(0);
    byte[] luma = new byte[width * height];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        luma[row * width + column] = (byte) (plane[row * stride + column] + MIDDLE);
      }
    }
    return Optional.of(new Greys(width, height, luma));
  }

  /** Where the header of a baseline frame stands; -1 when there is none. */
  private static int frame(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 255) == 0xFF) {
      int marker = bytes[at + 1] & 255;
      if (marker == BASELINE) {
        return at;
      }
      boolean otherFrame = marker > BASELINE && marker <= 0xCF && marker != 0xC4 && marker != 0xC8;
      if (otherFrame || marker == 0xDA) {
        return -1;
      }
      at += 2 + number(bytes, at + 2);
    }
    return -1;
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 255) << 8 | bytes[at + 1] & 255;
  }
}
