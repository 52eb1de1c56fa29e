package org.zhengxun.inspector.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes of a page as text. Order: byte order mark, header, meta, detection, UTF-8. What calls
 * itself gb2312 or gbk is read as GB18030, of which both are subsets that pages regularly leave.
 *
 * @param text the decoded page
 * @param charset the encoding used
 */
public record PageText(String text, Charset charset) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int LOOK_AHEAD = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

  public static PageText decode(byte[] body, String contentType) {
    int mark = markLength(body);
    Charset charset =
        mark > 0
            ? markCharset(body)
            : named(contentType)
                .or(() -> named(head(body)))
                .or(() -> detected(body))
                .orElse(StandardCharsets.UTF_8);
    return new PageText(new String(body, mark, body.length - mark, charset), charset);
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

  private static String head(byte[] body) {
    return new String(body, 0, Math.min(body.length, LOOK_AHEAD), StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> named(String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher matcher = CHARSET.matcher(text);
    return matcher.find() ? byName(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> byName(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.startsWith("gb") || key.equals("x-gbk") || key.equals("cp936") || key.equals("936")) {
      return Optional.of(GB18030);
    }
    try {
      Charset charset = Charset.forName(key);
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return Optional.of(wide ? StandardCharsets.UTF_8 : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> detected(byte[] body) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(body, 0, Math.min(body.length, 64 << 10));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null || name.equals("US-ASCII") ? Optional.empty() : byName(name);
  }
}
