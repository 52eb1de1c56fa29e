package org.zhengxun.inspector.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the addresses of URI actions (ISO 32000-1, 12.6.4.7) in a PDF and in its packed object
 * streams. PDFBox would do it, at the price of AWT in the native image. Encrypted files are not
 * read; links that a later revision of the same file removed are still found.
 */
final class PdfLinks {
  private static final int MOST_INFLATED = 64 << 20;

  /** What a stream counts for at least: damaged ones take their time, too. */
  private static final int LEAST_INFLATED = 4096;

  private static final int LONGEST_DICTIONARY = 4096;
  private static final int LONGEST_ADDRESS = 8192;

  private final Attached found = new Attached("pdf[uri]");

  private PdfLinks() {}

  static DocumentLinks read(byte[] body) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    if (text.contains("/Encrypt")) {
      return new DocumentLinks(DocumentLinks.Format.PDF, List.of(), false);
    }
    PdfLinks reader = new PdfLinks();
    reader.scan(text);
    boolean complete = reader.unpack(text, body) && !reader.found.isFull();
    return new DocumentLinks(DocumentLinks.Format.PDF, reader.found.found(), complete);
  }

  private boolean unpack(String text, byte[] body) {
    int budget = MOST_INFLATED;
    boolean complete = true;
    int at = text.indexOf("/ObjStm");
    while (at >= 0 && budget > 0) {
      int start = streamStart(text, at);
      if (start >= 0) {
        Bounded objects = Bounded.inflate(body, start, budget);
        budget -= Math.max(objects.bytes().length, LEAST_INFLATED);
        complete &= objects.complete();
        scan(new String(objects.bytes(), StandardCharsets.ISO_8859_1));
      }
      at = text.indexOf("/ObjStm", Math.max(start, at + 7));
    }
    return complete && budget > 0;
  }

  /** Where the data of the stream whose dictionary is here begin, or -1. */
  private static int streamStart(String text, int at) {
    int keyword = text.indexOf("stream", at, Math.min(text.length(), at + LONGEST_DICTIONARY));
    if (keyword < 0) {
      return -1;
    }
    int start = keyword + 6;
    if (start < text.length() && text.charAt(start) == '\r') {
      start++;
    }
    return start < text.length() && text.charAt(start) == '\n' ? start + 1 : -1;
  }

  private void scan(String text) {
    int at = text.indexOf("/URI");
    while (at >= 0) {
      int value = at + 4;
      while (value < text.length() && text.charAt(value) <= ' ') {
        value++;
      }
      int end = value;
      if (value < text.length() && text.charAt(value) == '(') {
        end = literal(text, value + 1);
      } else if (value < text.length() && text.charAt(value) == '<') {
        end = hexadecimal(text, value + 1);
      }
      // what stands inside an address is none: each character is looked at once
      at = text.indexOf("/URI", end);
    }
  }

  /** Reads a string; the answer is where it ends, or how far it was looked at. */
  private int literal(String text, int from) {
    StringBuilder out = new StringBuilder();
    int open = 1;
    int at = from;
    int end = Math.min(text.length(), from + LONGEST_ADDRESS);
    while (at < end) {
      char c = text.charAt(at++);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        add(out);
        return at;
      }
      if (c == '\\' && at < end) {
        at = escaped(text, at, out);
      } else {
        out.append(c);
      }
    }
    return at;
  }

  private static int escaped(String text, int from, StringBuilder out) {
    int at = from;
    char c = text.charAt(at++);
    if (c >= '0' && c <= '7') {
      int value = c - '0';
      while (at < from + 3 && at < text.length() && isOctal(text.charAt(at))) {
        value = value * 8 + text.charAt(at++) - '0';
      }
      out.append((char) (value & 255));
    } else if (c == '\r' || c == '\n') {
      boolean pair = c == '\r' && at < text.length() && text.charAt(at) == '\n';
      at += pair ? 1 : 0;
    } else {
      out.append(c);
    }
    return at;
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private int hexadecimal(String text, int from) {
    StringBuilder out = new StringBuilder();
    int high = -1;
    int end = Math.min(text.length(), from + 2 * LONGEST_ADDRESS);
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (c == '>') {
        add(out);
        return at;
      }
      if (digit >= 0 && high >= 0) {
        out.append((char) (high * 16 + digit));
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      } else if (c > ' ') {
        return at;
      }
    }
    return end;
  }

  /** Addresses should be ASCII; Chinese programs write UTF-8, UTF-16 and GBK, too. */
  private void add(StringBuilder bytes) {
    byte[] raw = bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    if (raw.length >= 2 && raw[0] == (byte) 0xFE && raw[1] == (byte) 0xFF) {
      found.add(new String(raw, 2, raw.length - 2, StandardCharsets.UTF_16BE));
      return;
    }
    try {
      found.add(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
    } catch (CharacterCodingException e) {
      found.add(new String(raw, Charset.forName("GB18030")));
    }
  }
}
