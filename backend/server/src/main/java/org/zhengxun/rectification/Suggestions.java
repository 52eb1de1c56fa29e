package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** How a problem under a rule is usually mended: one line per rule in {@code suggestions.txt}. */
@ApplicationScoped
class Suggestions {
  private final Map<String, String> byRule;

  Suggestions() {
    try (var in = Suggestions.class.getResourceAsStream("/rectification/suggestions.txt");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      byRule =
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\\s+", 2))
              .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null where nothing useful can be said. */
  String of(String rule) {
    return byRule.get(rule);
  }
}
