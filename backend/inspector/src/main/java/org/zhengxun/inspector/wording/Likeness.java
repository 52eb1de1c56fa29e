package org.zhengxun.inspector.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How easily one character is written for another: by sound (HanLP's table of readings, tones left
 * aside) or by shape (an own list of groups).
 */
enum Likeness {
  SAME_SOUND("音同"),
  SHAPE("形近"),
  NEAR_SOUND("音近"),
  NONE("");

  private static final String READINGS = "/data/dictionary/pinyin/pinyin.txt";
  private static final String SHAPES = "shapes.txt";

  private final String label;

  Likeness(String label) {
    this.label = label;
  }

  /** As said in a reason; empty for none. */
  String label() {
    return label;
  }

  static Likeness of(char a, char b) {
    String[] readings = Tables.readings(a);
    String[] others = Tables.readings(b);
    if (share(readings, others, false)) {
      return SAME_SOUND;
    }
    if (Tables.shapes(a).indexOf(b) >= 0) {
      return SHAPE;
    }
    return share(readings, others, true) ? NEAR_SOUND : NONE;
  }

  /** Characters taken for another one, those of common use: same sound first, then shape. */
  static String confusable(char c) {
    return Tables.CONFUSABLE.computeIfAbsent(c, Tables::allAlike);
  }

  private static boolean share(String[] readings, String[] others, boolean loosely) {
    for (String reading : readings) {
      for (String other : others) {
        if (loosely ? Tables.loose(reading).equals(Tables.loose(other)) : reading.equals(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A reading as those say it who do not tell zh from z, n from ng, l from n, h from f. */
  private static String loose(String reading) {
    String loose = reading.replaceFirst("^([zcs])h", "$1").replaceFirst("^l", "n");
    return loose.replaceFirst("^hu(?=.)", "f").replaceFirst("([aei])ng$", "$1n");
  }

  /** Loaded when first asked. */
  private static final class Tables {
    private static final String[] UNREAD = {};
    private static final Charset GB = Charset.forName("GB18030");
    private static final Map<Character, String[]> READINGS_BY_CHAR = new HashMap<>();
    private static final Map<String, String> COMMON_BY_READING = new HashMap<>();
    private static final Map<Character, String> SHAPES_BY_CHAR = new HashMap<>();
    private static final Map<String, String> LOOSE = new ConcurrentHashMap<>();
    private static final Map<Character, String> CONFUSABLE = new ConcurrentHashMap<>();

    static {
      lines(READINGS).stream().filter(line -> line.indexOf('=') == 1).forEach(Tables::reading);
      for (String group : lines(SHAPES)) {
        for (int i = 0; i < group.length(); i++) {
          String others = group.substring(0, i) + group.substring(i + 1);
          SHAPES_BY_CHAR.merge(group.charAt(i), others, String::concat);
        }
      }
    }

    private static void reading(String line) {
      char c = line.charAt(0);
      String[] readings =
          Arrays.stream(line.substring(2).toLowerCase(Locale.ROOT).split(","))
              .map(reading -> reading.replaceAll("[^a-z]", "").intern())
              .filter(reading -> !reading.isEmpty() && !reading.equals("none"))
              .distinct()
              .toArray(String[]::new);
      READINGS_BY_CHAR.put(c, readings);
      if (readings.length > 0 && isCommon(c)) {
        for (String reading : readings) {
          COMMON_BY_READING.merge(reading, String.valueOf(c), String::concat);
        }
      }
    }

    /** Among the 3,755 characters of the first level of GB 2312. */
    private static boolean isCommon(char c) {
      byte[] code = String.valueOf(c).getBytes(GB);
      int row = code[0] & 255;
      return code.length == 2 && row >= 0xB0 && row <= 0xD7 && (code[1] & 255) >= 0xA1;
    }

    static String allAlike(char c) {
      StringBuilder all = new StringBuilder(shapes(c));
      for (String reading : readings(c)) {
        all.append(sounding(reading));
      }
      return all.toString();
    }

    private static List<String> lines(String resource) {
      try (InputStream in = Likeness.class.getResourceAsStream(resource);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new ArrayList<>(reader.lines().filter(line -> !line.startsWith("#")).toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static String[] readings(char c) {
      return READINGS_BY_CHAR.getOrDefault(c, UNREAD);
    }

    static String sounding(String reading) {
      return COMMON_BY_READING.getOrDefault(reading, "");
    }

    static String loose(String reading) {
      return LOOSE.computeIfAbsent(reading, Likeness::loose);
    }

    static String shapes(char c) {
      return SHAPES_BY_CHAR.getOrDefault(c, "");
    }
  }
}
