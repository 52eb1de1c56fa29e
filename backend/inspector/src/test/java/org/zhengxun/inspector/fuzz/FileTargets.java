package org.zhengxun.inspector.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.zhengxun.inspector.RequestReading;
import org.zhengxun.inspector.qr.QrCodes;
import org.zhengxun.inspector.qr.QrPictures;
import org.zhengxun.inspector.wording.BuiltInLexicon;
import org.zhengxun.inspector.wording.LexiconImport;
import org.zhengxun.inspector.wording.LexiconSheet;

/** Readers of attachments, pictures, spreadsheets and requests. */
final class FileTargets {
  private static final long INFLATED = 512L << 20;
  private static final long PICTURE = 128L << 20;
  private static final long REQUEST = 1 << 20;
  private static final int LONGEST_CODE = 8000;

  private FileTargets() {}

  static List<Target> all() {
    return List.of(pdf(), office(), qr(), lexicon(), request());
  }

  private static Target pdf() {
    return new Target(
        "pdf",
        List.of(Seeds.pdf()),
        List.of(
            "%PDF-1.4\n",
            "/URI",
            "(",
            ")",
            "<",
            ">",
            "http://y/",
            "/ObjStm",
            "stream\n",
            "\\",
            "12",
            "/Encrypt",
            "\\377",
            "\r\n",
            "FEFF",
            "x\u009c"),
        Forms::pdf,
        INFLATED,
        PageTargets.document("application/pdf", PageTargets.PLACE));
  }

  private static Target office() {
    return new Target(
        "office",
        List.of(Seeds.docx(), Seeds.xlsxLinks(), Seeds.ofd()),
        List.of(),
        Forms::zip,
        INFLATED,
        PageTargets.document("application/octet-stream", PageTargets.PLACE));
  }

  private static Target qr() {
    String text = "http://weixin.qq.com/r/abcdefg";
    return new Target(
        "qr",
        List.of(
            QrPictures.png(text),
            picture("jpg", 1),
            picture("gif", 13),
            picture("png", 13),
            picture("png", 12)),
        List.of(),
        Forms::png,
        PICTURE,
        input -> {
          String read = QrCodes.read(input).orElse("");
          assertThat(read.length()).isLessThan(LONGEST_CODE);
          return QrCodes.knows(input) + read;
        });
  }

  /** Black and white stripes; what they say does not matter. */
  private static byte[] picture(String format, int type) {
    BufferedImage image = new BufferedImage(64, 48, type);
    for (int x = 0; x < 64; x += 3) {
      for (int y = 0; y < 48; y++) {
        image.setRGB(x, y, 0xFFFFFF);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Target lexicon() {
    return new Target(
        "lexicon",
        List.of(sheet(), template()),
        List.of(),
        Forms::zip,
        INFLATED,
        input -> {
          LexiconImport read = LexiconImport.read(new ByteArrayInputStream(input));
          assertThat(read.entries()).allMatch(entry -> !entry.wrong().isBlank());
          assertThat(read.phrases()).allMatch(phrase -> phrase.text().length() >= 4);
          return read.toString().hashCode() + "";
        });
  }

  private static byte[] sheet() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LexiconSheet.write(
        BuiltInLexicon.entries().subList(0, 5), BuiltInLexicon.phrases().subList(0, 5), out);
    return Forms.rezipped(out.toByteArray());
  }

  private static byte[] template() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LexiconSheet.writeTemplate(out);
    return Forms.rezipped(out.toByteArray());
  }

  private static Target request() {
    return new Target(
        "request",
        Seeds.files("request"),
        Stream.of("{", "}", "[", "]", ":", ",", "\"site\"", "null", "\"PT1H\"", "1e999", "-", "\"")
            .toList(),
        Form.PLAIN,
        REQUEST,
        input -> {
          try {
            return RequestReading.again(new String(input, StandardCharsets.UTF_8));
          } catch (IllegalArgumentException e) {
            return "no request";
          }
        });
  }
}
