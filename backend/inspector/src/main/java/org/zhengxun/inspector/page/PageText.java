package org.zhengxun.inspector.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes of a page as text. Order: byte order mark, header, meta, XML declaration, detection, UTF-8.
 * What calls itself gb2312 or gbk is read as GB18030, of which both are subsets that pages
 * regularly leave.
 *
 * @param text the decoded page
 * @param charset the encoding the page names; queries are written in it
 */
public record PageText(String text, Charset charset) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int DETECTED_ON = 64 << 10;

  public static PageText decode(byte[] body, String contentType) {
    return decode(body, contentType, () -> MetaScan.read(body).or(() -> detected(body)));
  }

  /** Where the header says nothing, a style sheet may name its encoding first of all. */
  static PageText decodeSheet(byte[] body, String contentType) {
    return decode(body, contentType, () -> sheetRule(body));
  }

  private static PageText decode(
      byte[] body, String contentType, Supplier<Optional<Charset>> inside) {
    int mark = markLength(body);
    Charset charset =
        mark > 0 ? markCharset(body) : named(contentType).or(inside).orElse(StandardCharsets.UTF_8);
    Charset reading = charset.name().equals("GBK") ? GB18030 : charset;
    return new PageText(new String(body, mark, body.length - mark, reading), charset);
  }

  private static int markLength(byte[] b) {
    if (b.length >= 3 && (b[0] & 255) == 0xEF && (b[1] & 255) == 0xBB && (b[2] & 255) == 0xBF) {
      return 3;
    }
    boolean utf16 = b.length >= 2 && (b[0] & 255) + (b[1] & 255) == 0xFF + 0xFE;
    return utf16 && ((b[0] & 255) == 0xFF || (b[0] & 255) == 0xFE) ? 2 : 0;
  }

  private static Charset markCharset(byte[] b) {
    return switch (b[0] & 255) {
      case 0xFF -> StandardCharsets.UTF_16LE;
      case 0xFE -> StandardCharsets.UTF_16BE;
      default -> StandardCharsets.UTF_8;
    };
  }

  private static Optional<Charset> named(String contentType) {
    return contentType == null
        ? Optional.empty()
        : MetaScan.label(contentType).flatMap(EncodingLabels::of);
  }

  private static Optional<Charset> sheetRule(byte[] body) {
    String head = new String(body, 0, Math.min(body.length, 128), StandardCharsets.ISO_8859_1);
    int end = head.startsWith("@charset \"") ? head.indexOf("\";", 10) : -1;
    return end < 0 ? Optional.empty() : EncodingLabels.inside(head.substring(10, end));
  }

  private static Optional<Charset> detected(byte[] body) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(body, 0, Math.min(body.length, DETECTED_ON));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || name.equals("US-ASCII")) {
      return Optional.empty();
    }
    return name.equals("GB18030") ? EncodingLabels.of("gbk") : EncodingLabels.inside(name);
  }
}
