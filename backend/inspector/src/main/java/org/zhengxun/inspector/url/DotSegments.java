package org.zhengxun.inspector.url;

import java.util.ArrayDeque;
import java.util.Deque;

/** Removes {@code .} and {@code ..} from a path; more {@code ..} than folders stay at the root. */
final class DotSegments {
  private DotSegments() {}

  static String remove(String path) {
    if (path.isEmpty()) {
      return "/";
    }
    String[] parts = path.substring(path.startsWith("/") ? 1 : 0).split("/", -1);
    Deque<String> kept = new ArrayDeque<>();
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      String part = parts[i].replace("%2e", ".").replace("%2E", ".");
      if (part.equals("..")) {
        kept.pollLast();
      } else if (!part.equals(".")) {
        kept.addLast(parts[i]);
        continue;
      }
      if (last) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
