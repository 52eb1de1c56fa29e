package org.zhengxun.inspector.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengxun.inspector.page.HiddenLink.Way;

/** Tells by the declarations of a style that its element is not to be seen. */
final class HidingStyle {
  /** A title replaced by a picture is moved away by some hundred em or pixels, too. */
  private static final int FAR = 500;

  private static final Pattern LENGTH =
      Pattern.compile(
          "(-?(?:\\d+(?:\\.\\d+)?|\\.\\d+))\\s*(px|em|rem|pt|pc|cm|mm|in|ex|ch|%|vw|vh)?");

  private static final String SIZE = "font-size";

  private final Map<String, String> values = new HashMap<>();

  private HidingStyle(String style) {
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        put(
            declaration.substring(0, colon).strip(),
            declaration.substring(colon + 1).replace("!important", "").strip());
      }
    }
  }

  /** Of the shorthand only the size matters here: a length before the name of a font. */
  private void put(String name, String value) {
    if (!name.equals("font")) {
      values.put(name, value);
      return;
    }
    for (String part : value.split("\\s+")) {
      int slash = part.indexOf('/');
      String size = slash < 0 ? part : part.substring(0, slash);
      Matcher length = LENGTH.matcher(size);
      // a number without a unit is the weight of the letters, but for 0
      if (length.matches() && (length.group(2) != null || isNought(length))) {
        values.put(SIZE, size);
        return;
      }
    }
  }

  private static boolean isNought(Matcher length) {
    return Double.parseDouble(length.group(1)) == 0;
  }

  /**
   * Whether the style leaves words of its element no size: null when it says nothing of sizes. An
   * icon, drawn as a background in place of its words, is none.
   */
  static Boolean takesSize(String style) {
    if (!style.contains("font") && !style.contains("FONT") && !style.contains("Font")) {
      return null;
    }
    HidingStyle read = new HidingStyle(style);
    if (!read.values.containsKey(SIZE)) {
      return null;
    }
    Matcher length = LENGTH.matcher(read.get(SIZE));
    return length.matches() && isNought(length) && !read.isDrawn();
  }

  /** How the style hides its element, or null. */
  static Way of(String style) {
    if (style.isBlank()) {
      return null;
    }
    HidingStyle read = new HidingStyle(style);
    if (read.isOffScreen()) {
      return Way.OFF_SCREEN;
    }
    if (read.isTiny()) {
      return Way.TINY;
    }
    if (read.isSameColour()) {
      return Way.SAME_COLOUR;
    }
    if (read.number("opacity", 1) <= 0.05 || read.get("filter").contains("opacity=0)")) {
      return Way.TRANSPARENT;
    }
    boolean unseen = read.get("display").equals("none") || read.get("visibility").equals("hidden");
    return unseen ? Way.UNSEEN : null;
  }

  private String get(String name) {
    return values.getOrDefault(name, "");
  }

  private double number(String name, double otherwise) {
    Matcher matcher = LENGTH.matcher(get(name));
    return matcher.matches() ? Double.parseDouble(matcher.group(1)) : otherwise;
  }

  private boolean isOffScreen() {
    boolean placed = get("position").equals("absolute") || get("position").equals("fixed");
    boolean away =
        placed
            && (isFar("left", -1) || isFar("top", -1) || isFar("right", -1) || isFar("bottom", -1));
    return away || isFar("text-indent", -1) || isFar("margin-left", -1) || isFar("margin-top", -1);
  }

  private boolean isFar(String name, int sign) {
    return number(name, 0) * sign >= FAR;
  }

  private boolean isTiny() {
    if (number(SIZE, 12) <= 1 && values.containsKey(SIZE)) {
      return number(SIZE, 12) > 0 || !values.containsKey("letter-spacing") && !isRowGapTrick();
    }
    boolean clipped = get("overflow").equals("hidden");
    boolean flat = values.containsKey("height") && number("height", 100) <= 1;
    boolean thin = values.containsKey("width") && number("width", 100) <= 1;
    return clipped && (flat || thin)
        || get("clip").startsWith("rect(0")
        || get("clip").startsWith("rect(1px");
  }

  /** Layouts set a size of 0 on boxes so that white space between their parts takes no room. */
  private boolean isRowGapTrick() {
    return values.containsKey("display")
        || values.containsKey("width")
        || values.size() == 1
        || isDrawn();
  }

  private boolean isDrawn() {
    return get("background").contains("url(") || get("background-image").contains("url(");
  }

  private boolean isSameColour() {
    String background =
        get("background-color").isEmpty() ? get("background") : get("background-color");
    String colour = colour(get("color"));
    return !colour.isEmpty() && !background.isEmpty() && colour.equals(colour(background));
  }

  private static String colour(String text) {
    return switch (text) {
      case "white" -> "#ffffff";
      case "black" -> "#000000";
      default ->
          text.matches("#[0-9a-f]{3}")
              ? "#"
                  + text.charAt(1)
                  + text.charAt(1)
                  + text.charAt(2)
                  + text.charAt(2)
                  + text.charAt(3)
                  + text.charAt(3)
              : text;
    };
  }
}
