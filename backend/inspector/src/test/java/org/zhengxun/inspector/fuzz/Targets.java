package org.zhengxun.inspector.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** All readers of what comes from outside: here a new one is added. */
final class Targets {
  private Targets() {}

  static List<Target> all() {
    return Stream.of(
            AnswerTargets.all(), PageTargets.all(), FileTargets.all(), ArchiveTargets.all())
        .flatMap(List::stream)
        .toList();
  }

  static Target named(String name) {
    return all().stream()
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No reader "
                        + name
                        + "; there are "
                        + all().stream().map(Target::name).toList()));
  }
}
