package org.zhengxun.inspector.page;

import java.util.ArrayList;
import java.util.List;

/** Splits {@code srcset} into addresses as HTML prescribes: a comma may be part of an address. */
final class Srcset {
  private Srcset() {}

  static List<String> addresses(String srcset) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (true) {
      while (at < srcset.length() && (isSpace(srcset.charAt(at)) || srcset.charAt(at) == ',')) {
        at++;
      }
      if (at == srcset.length()) {
        return found;
      }
      int start = at;
      while (at < srcset.length() && !isSpace(srcset.charAt(at))) {
        at++;
      }
      int end = at;
      while (srcset.charAt(end - 1) == ',') {
        end--;
      }
      found.add(srcset.substring(start, end));
      if (end == at) {
        at = afterDescriptors(srcset, at);
      }
    }
  }

  private static int afterDescriptors(String srcset, int from) {
    boolean inside = false;
    for (int i = from; i < srcset.length(); i++) {
      char c = srcset.charAt(i);
      if (c == ',' && !inside) {
        return i + 1;
      }
      inside = c == '(' || inside && c != ')';
    }
    return srcset.length();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
