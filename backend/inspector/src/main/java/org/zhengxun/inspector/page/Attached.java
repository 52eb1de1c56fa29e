package org.zhengxun.inspector.page;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the web addresses of an attachment, each once. */
final class Attached {
  private static final int MOST = 10_000;

  private final References references = new References(null, StandardCharsets.UTF_8);
  private final Set<String> seen = new HashSet<>();
  private final String element;

  Attached(String element) {
    this.element = element;
  }

  void add(String written) {
    String address = written.strip();
    boolean web =
        address.regionMatches(true, 0, "http://", 0, 7)
            || address.regionMatches(true, 0, "https://", 0, 8);
    if (web && seen.size() < MOST && seen.add(address)) {
      references.add(address, element, ReferenceKind.LINK, "", Zone.BODY);
    }
  }

  boolean isFull() {
    return seen.size() >= MOST;
  }

  List<Reference> found() {
    return List.copyOf(references.found());
  }
}
