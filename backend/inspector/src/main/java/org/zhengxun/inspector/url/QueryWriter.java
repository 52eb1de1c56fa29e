package org.zhengxun.inspector.url;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a query in the page's encoding; what the encoding lacks is written as {@code &#NNNN;}
 * (WHATWG URL, percent-encode after encoding).
 */
final class QueryWriter {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private QueryWriter() {}

  static void write(StringBuilder out, String text, int at, int end, Charset charset) {
    Legacy legacy = null;
    int i = at;
    while (i < end) {
      char c = text.charAt(i);
      if (Percent.isQueryChar(c)) {
        int run = i + 1;
        while (run < end && Percent.isQueryChar(text.charAt(run))) {
          run++;
        }
        out.append(text, i, run);
        i = run;
      } else if (c < 128 || charset.equals(StandardCharsets.UTF_8)) {
        i = Percent.encode(out, text, i, end);
      } else {
        legacy = legacy == null ? new Legacy(charset) : legacy;
        int point = Percent.codePoint(text, i, end);
        legacy.write(out, point);
        i += Character.charCount(point);
      }
    }
  }

  /** An encoding other than UTF-8; UTF-16 pages write queries in UTF-8. */
  private static final class Legacy {
    private final CharsetEncoder encoder;
    private final boolean twoBytesOnly;

    Legacy(Charset charset) {
      boolean wide = charset.name().startsWith("UTF-") || !charset.canEncode();
      twoBytesOnly = charset.name().equals("GBK") || charset.name().equals("GB2312");
      encoder =
          switch (charset.name()) {
            case "GBK", "GB2312" -> GB18030.newEncoder();
            // browsers read Hong Kong's additions and do not write them
            case "Big5", "Big5-HKSCS" -> Charset.forName("x-windows-950").newEncoder();
            default -> (wide ? StandardCharsets.UTF_8 : charset).newEncoder();
          };
    }

    void write(StringBuilder out, int point) {
      if (twoBytesOnly && point == '€') {
        out.append("%80");
        return;
      }
      try {
        ByteBuffer bytes = encoder.encode(CharBuffer.wrap(Character.toString(point)));
        if (twoBytesOnly && bytes.remaining() > 2) {
          reference(out, point);
          return;
        }
        while (bytes.hasRemaining()) {
          int b = bytes.get() & 255;
          if (Percent.isQueryChar((char) b)) {
            out.append((char) b);
          } else {
            Percent.encode(out, b);
          }
        }
      } catch (CharacterCodingException e) {
        reference(out, point);
      }
    }

    private static void reference(StringBuilder out, int point) {
      out.append("%26%23").append(point).append("%3B");
    }
  }
}
