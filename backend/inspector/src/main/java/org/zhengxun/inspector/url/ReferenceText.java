package org.zhengxun.inspector.url;

/** What browsers drop from a reference before they read it. */
final class ReferenceText {
  private ReferenceText() {}

  /** Without control characters and spaces at either end, tabs and line breaks anywhere. */
  static String clean(String written) {
    int from = 0;
    int to = written.length();
    while (from < to && written.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && written.charAt(to - 1) <= ' ') {
      to--;
    }
    for (int i = from; i < to; i++) {
      if (isBreak(written.charAt(i))) {
        return withoutBreaks(written, from, to);
      }
    }
    return to - from == written.length() ? written : written.substring(from, to);
  }

  private static String withoutBreaks(String written, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (!isBreak(written.charAt(i))) {
        out.append(written.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean isBreak(char c) {
    return c == '\t' || c == '\n' || c == '\r';
  }
}
