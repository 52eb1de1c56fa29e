package org.zhengxun.inspector.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Header lines of an answer, in their order.
 *
 * @param lines name and value of each
 */
public record Headers(List<Line> lines) {
  private static final Headers NONE = new Headers(List.of());

  /** What a verdict or a revisit needs. */
  private static final Set<String> LASTING = names("Content-Type", "ETag", "Last-Modified");

  /** One header line. */
  public record Line(String name, String value) {}

  public Headers {
    lines = List.copyOf(lines);
  }

  /** No headers at all. */
  public static Headers none() {
    return NONE;
  }

  /** Only a Content-Type; none when it is null. */
  public static Headers ofType(String contentType) {
    return contentType == null ? NONE : new Headers(List.of(new Line("Content-Type", contentType)));
  }

  /** Value of the first header of a name, whatever its case; null when there is none. */
  public String first(String name) {
    for (Line line : lines) {
      if (line.name().equalsIgnoreCase(name)) {
        return line.value();
      }
    }
    return null;
  }

  /** These headers with the only one of a name; unchanged when the value is null. */
  Headers with(String name, String value) {
    if (value == null) {
      return this;
    }
    List<Line> others =
        new ArrayList<>(
            lines.stream().filter(line -> !line.name().equalsIgnoreCase(name)).toList());
    others.add(new Line(name, value));
    return new Headers(others);
  }

  /** Type and validators only. */
  Headers lasting() {
    return new Headers(lines.stream().filter(line -> LASTING.contains(line.name())).toList());
  }

  private static Set<String> names(String... names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(List.of(names));
    return set;
  }
}
