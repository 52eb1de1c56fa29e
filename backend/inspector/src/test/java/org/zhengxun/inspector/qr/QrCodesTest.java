package org.zhengxun.inspector.qr;

import static org.assertj.core.api.Assertions.assertThat;

import ar.com.hjg.pngj.ImageInfo;
import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void progressiveJpegIsNotKnownSoThatItCountsAsUnread() throws Exception {
    BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    }

    assertThat(QrCodes.knows(out.toByteArray())).isFalse();
    assertThat(QrCodes.read(out.toByteArray())).isEmpty();
  }

  private static byte[] gif(boolean interlaced, int type) throws Exception {
    BufferedImage image = new BufferedImage(200, 200, type);
    BitMatrix matrix = QrPictures.matrix(TEXT);
    for (int x = 0; x < 200; x++) {
      for (int y = 0; y < 200; y++) {
        // what is light is transparent where the picture can be: it stands on white
        image.setRGB(
            x, y, matrix.get(x, y) ? 0xFF000000 : image.isAlphaPremultiplied() ? 0 : 0xFFFFFFFF);
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(
        interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), how);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "false, " + BufferedImage.TYPE_BYTE_INDEXED,
    "true, " + BufferedImage.TYPE_BYTE_INDEXED,
    "false, " + BufferedImage.TYPE_BYTE_BINARY,
    "true, " + BufferedImage.TYPE_INT_ARGB_PRE
  })
  void gifIsReadInterlacedAndTransparentToo(boolean interlaced, int type) throws Exception {
    assertThat(QrCodes.read(gif(interlaced, type))).contains(TEXT);
  }

  @Test
  void gifOfManyColoursFillsItsTableOfCodesAndIsRead() throws Exception {
    BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_INDEXED);
    Random random = new Random(2);
    BitMatrix matrix = QrPictures.matrix(TEXT);
    for (int x = 0; x < 600; x++) {
      for (int y = 0; y < 400; y++) {
        boolean inside = x < 200 && y < 200;
        int noise = random.nextInt(0x40) * 0x010101;
        image.setRGB(x, y, inside && matrix.get(x, y) ? noise : 0xFFFFFF - noise);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "gif", out);

    assertThat(QrCodes.read(out.toByteArray())).contains(TEXT);
  }

  @Test
  void aGifThatClaimsTooManyPixelsIsNotDecoded() throws Exception {
    byte[] gif = gif(false, BufferedImage.TYPE_BYTE_INDEXED);
    Arrays.fill(gif, 6, 10, (byte) 0xFF);

    assertThat(QrCodes.read(gif)).isEmpty();
  }

  @Test
  void otherFormatsAreNotKnown() throws Exception {
    byte[] webp = "RIFF\0\0\0\0WEBPVP8 \0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] grey = awt("jpg", BufferedImage.TYPE_BYTE_GRAY);

    assertThat(QrCodes.knows(webp)).isFalse();
    assertThat(QrCodes.knows(grey)).isFalse();
    assertThat(QrCodes.read(webp)).isEmpty();
  }

  @Test
  void brokenPicturesShowNothing() throws Exception {
    Random random = new Random(1);
    for (byte[] good :
        List.of(
            QrPictures.png(TEXT),
            awt("jpg", BufferedImage.TYPE_INT_RGB),
            gif(true, BufferedImage.TYPE_BYTE_INDEXED))) {
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
