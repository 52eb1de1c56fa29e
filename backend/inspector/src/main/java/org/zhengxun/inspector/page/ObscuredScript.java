package org.zhengxun.inspector.page;

import java.util.regex.Pattern;

/**
 * Finds scripts that write what nobody shall read: tags or addresses in escapes, handed to {@code
 * document.write} or {@code eval}.
 */
final class ObscuredScript {
  /** So many in a row; the row is not followed to its end, which may lie further than the stack. */
  private static final Pattern ESCAPES =
      Pattern.compile(
          "(\\\\x[0-9a-fA-F]{2}){12}|(\\\\u00[0-9a-fA-F]{2}){12}|(%[0-9a-fA-F]{2}){16}"
              + "|fromCharCode\\((\\s*\\d{2,3}\\s*,){12}");

  private static final int SHOWN = 60;

  private ObscuredScript() {}

  /** The beginning of what is obscured, or null. */
  static String find(String script) {
    boolean writes =
        script.contains("document.write") || script.contains("eval(") || script.contains("window[");
    boolean escapes =
        script.contains("\\x")
            || script.contains("\\u00")
            || script.contains("unescape")
            || script.contains("fromCharCode");
    if (!writes || !escapes) {
      return null;
    }
    var matcher = ESCAPES.matcher(script);
    return matcher.find()
        ? script.substring(matcher.start(), Math.min(script.length(), matcher.start() + SHOWN))
        : null;
  }
}
