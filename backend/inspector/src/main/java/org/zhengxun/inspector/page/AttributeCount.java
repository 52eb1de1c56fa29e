package org.zhengxun.inspector.page;

/** Tells tags with more attributes than any page needs, as the parser would come to them. */
final class AttributeCount {
  /**
   * Several times as many as one tag in a hundred has; the count ends here, and with it the work.
   */
  static final int MOST = 50;

  private final String text;
  private int at;

  private AttributeCount(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /**
   * @param name where the name of a tag begins
   */
  static boolean isCrowded(String text, int name) {
    AttributeCount tag = new AttributeCount(text, name);
    tag.word(false);
    int attributes = 0;
    while (attributes <= MOST && tag.goesOn()) {
      tag.attribute();
      attributes++;
    }
    return attributes > MOST;
  }

  /** Comes to the next attribute, if there is one. */
  private boolean goesOn() {
    while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == '/')) {
      at++;
    }
    return at < text.length() && text.charAt(at) != '>';
  }

  private void attribute() {
    at++; // whatever it is, a name begins with it
    word(true);
    spaces();
    if (at < text.length() && text.charAt(at) == '=') {
      at++;
      spaces();
      value();
    }
  }

  private void value() {
    char quote = at < text.length() ? text.charAt(at) : 0;
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, at + 1);
      at = end < 0 ? text.length() : end + 1;
    } else {
      while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != '>') {
        at++;
      }
    }
  }

  private void word(boolean ofAttribute) {
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isSpace(c) || c == '/' || c == '>' || c == '=' && ofAttribute) {
        return;
      }
    }
  }

  private void spaces() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
