package org.zhengxun.inspector.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sentences of the tests, one a line. */
public final class Corpus {
  private Corpus() {}

  /** Right sentences of official prose, written for this project. */
  public static List<String> correct() {
    return lines("correct.txt");
  }

  static List<String> lines(String file) {
    try (InputStream in = Corpus.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
