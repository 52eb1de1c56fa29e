package org.zhengxun.inspector.url;

/**
 * Writes a path behind what stands already: segment by segment, {@code .} and {@code ..} (also
 * spelt {@code %2e}) are taken back as soon as they end; more {@code ..} than folders stay at the
 * root.
 */
final class PathWriter {
  private PathWriter() {}

  /**
   * @param out ends with the slash of the folder to start from
   * @param root where the path's first slash stands
   * @return index of the question mark, or the end
   */
  static int write(StringBuilder out, int root, String text, int at, int end) {
    int segment = out.length();
    int i = at;
    while (i < end) {
      char c = text.charAt(i);
      if (Percent.isPathChar(c)) {
        int run = i + 1;
        while (run < end && Percent.isPathChar(text.charAt(run))) {
          run++;
        }
        out.append(text, i, run);
        i = run;
      } else if (AddressParser.isSlash(c)) {
        segment = close(out, root, segment, true);
        i++;
      } else if (c == '?') {
        break;
      } else {
        i = Percent.encode(out, text, i, end);
      }
    }
    close(out, root, segment, false);
    return i;
  }

  private static int close(StringBuilder out, int root, int segment, boolean slash) {
    int dots = dots(out, segment);
    if (dots == 0) {
      if (slash) {
        out.append('/');
      }
    } else if (dots == 1 || segment - 1 == root) {
      out.setLength(segment);
    } else {
      out.setLength(out.lastIndexOf("/", segment - 2) + 1);
    }
    return out.length();
  }

  /** 1 for {@code .}, 2 for {@code ..}, else 0. */
  private static int dots(StringBuilder out, int segment) {
    int length = out.length();
    if (length == segment || length - segment > 6) {
      return 0;
    }
    int dots = 0;
    int i = segment;
    while (i < length) {
      if (out.charAt(i) == '.') {
        i++;
      } else if (i + 2 < length
          && out.charAt(i) == '%'
          && out.charAt(i + 1) == '2'
          && (out.charAt(i + 2) | 32) == 'e') {
        i += 3;
      } else {
        return 0;
      }
      dots++;
    }
    return dots <= 2 ? dots : 0;
  }
}
