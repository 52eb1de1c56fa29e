package org.zhengxun.inspector.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What a character counts as: simplified for traditional, half-width for full-width, lower case for
 * upper case, nothing for white space and invisible characters. A line break stays, it ends every
 * expression. The variants come from HanLP's table of traditional characters.
 */
final class CharFold {
  /** The character counts as nothing. */
  static final char NOTHING = 0;

  private static final String VARIANTS = "/data/dictionary/tc/t2s.txt";
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  /** By character, variants of the script kept apart. */
  static final char[] WIDTH = width();

  /** By character. */
  static final char[] TABLE = table();

  private CharFold() {}

  /** A form without its gaps and variants. */
  static String fold(String text) {
    return apply(TABLE, text);
  }

  /** A form without its gaps, in its own script. */
  static String foldWidth(String text) {
    return apply(WIDTH, text);
  }

  private static String apply(char[] table, String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = table[text.charAt(i)];
      if (c != NOTHING && c != '\n') {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static char[] width() {
    char[] table = new char[1 << 16];
    for (int i = 0; i < table.length; i++) {
      table[i] = single((char) i);
    }
    return table;
  }

  private static char single(char c) {
    if (c == '\n') {
      return c;
    }
    int type = Character.getType(c);
    boolean invisible =
        Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || type == Character.CONTROL
            || type == Character.FORMAT
            || c >= '\uFE00' && c <= '\uFE0F';
    if (invisible) {
      return NOTHING;
    }
    if (c >= '！' && c <= '～') {
      return Character.toLowerCase((char) (c - FULL_WIDTH_OFFSET));
    }
    boolean compatibility = c >= '\u2E80' && c <= '\u2FDF' || c >= '\uF900' && c <= '\uFAFF';
    if (compatibility) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      return plain.length() == 1 ? plain.charAt(0) : c;
    }
    return Character.toLowerCase(c);
  }

  private static char[] table() {
    char[] table = WIDTH.clone();
    char[] simplified = new char[1 << 16];
    variants()
        .lines()
        .filter(line -> line.length() == 3 && line.charAt(1) == '=')
        .forEach(line -> simplified[line.charAt(0)] = line.charAt(2));
    for (int i = 0; i < table.length; i++) {
      char variant = simplified[table[i]];
      if (variant != 0) {
        table[i] = variant;
      }
    }
    return table;
  }

  private static String variants() {
    try (InputStream in = CharFold.class.getResourceAsStream(VARIANTS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
