package org.zhengxun.inspector.qr;

import static org.assertj.core.api.Assertions.assertThat;

import ar.com.hjg.pngj.ImageInfo;
import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QrCodesTest {
  private static final String TEXT = "https://weibo.com/u/1000000001";

  static Stream<ImageInfo> colours() {
    return Stream.of(
        new ImageInfo(200, 200, 1, false, true, false),
        new ImageInfo(200, 200, 8, false, true, false),
        new ImageInfo(200, 200, 8, false),
        new ImageInfo(200, 200, 8, true),
        new ImageInfo(200, 200, 16, false),
        new ImageInfo(200, 200, 8, true, true, false));
  }

  @ParameterizedTest
  @MethodSource("colours")
  void pngOfAllColourTypesIsRead(ImageInfo colours) {
    assertThat(QrCodes.read(QrPictures.png(TEXT, colours))).contains(TEXT);
  }

  private static byte[] awt(String format, int type) throws Exception {
    BitMatrix matrix = QrPictures.matrix(TEXT);
    BufferedImage image = new BufferedImage(200, 200, type);
    for (int x = 0; x < 200; x++) {
      for (int y = 0; y < 200; y++) {
        image.setRGB(x, y, matrix.get(x, y) ? 0 : 0xFFFFFF);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  @Test
  void baselineJpegAndPngWithAPaletteAreRead() throws Exception {
    assertThat(QrCodes.read(awt("jpg", BufferedImage.TYPE_INT_RGB))).contains(TEXT);
    assertThat(QrCodes.read(awt("png", BufferedImage.TYPE_BYTE_INDEXED))).contains(TEXT);
  }

  @Test
  void otherFormatsAreNotKnown() throws Exception {
    byte[] gif = awt("gif", BufferedImage.TYPE_BYTE_INDEXED);
    byte[] grey = awt("jpg", BufferedImage.TYPE_BYTE_GRAY);

    assertThat(QrCodes.knows(gif)).isFalse();
    assertThat(QrCodes.knows(grey)).isFalse();
    assertThat(QrCodes.read(gif)).isEmpty();
  }

  @Test
  void brokenPicturesShowNothing() throws Exception {
    Random random = new Random(1);
    for (byte[] good : List.of(QrPictures.png(TEXT), awt("jpg", BufferedImage.TYPE_INT_RGB))) {
      for (int i = 0; i < 200; i++) {
        byte[] bad = Arrays.copyOf(good, 1 + random.nextInt(good.length));
        bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));

        QrCodes.read(bad).ifPresent(text -> assertThat(text).isEqualTo(TEXT));
      }
    }
  }

  @Test
  void aPictureOfTooManyPixelsIsNotDecoded() {
    byte[] jpeg = {
      (byte) 0xFF,
      (byte) 0xD8,
      (byte) 0xFF,
      (byte) 0xC0,
      0,
      11,
      8,
      (byte) 0xFF,
      (byte) 0xFF,
      (byte) 0xFF,
      (byte) 0xFF,
      3,
      1
    };

    assertThat(QrCodes.read(jpeg)).isEmpty();
  }

  @Test
  void aPngThatPromisesMoreThanItHasTakesNoMemory() {
    byte[] head = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    for (String type : List.of("IHDR", "IDAT", "tEXt")) {
      byte[] picture =
          java.nio.ByteBuffer.allocate(24)
              .put(head)
              .putInt(Integer.MAX_VALUE)
              .put(type.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
              .array();

      assertThat(QrCodes.read(picture)).isEmpty();
    }
  }

  @Test
  void whatAPngTellsAboutItselfIsNotUnpacked() {
    byte[] good = QrPictures.png(TEXT);
    byte[] bomb = "zTXt".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    java.nio.ByteBuffer with = java.nio.ByteBuffer.allocate(good.length + 12);
    // behind the header, with a wrong sum, which a reader of it would refuse
    with.put(good, 0, 33).putInt(0).put(bomb).putInt(1).put(good, 33, good.length - 33);

    assertThat(QrCodes.read(with.array())).contains(TEXT);
  }
}
