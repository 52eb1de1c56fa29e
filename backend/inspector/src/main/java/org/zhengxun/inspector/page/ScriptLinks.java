package org.zhengxun.inspector.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the literal addresses a script opens: {@code location=}, {@code location.href=}, {@code
 * location.assign()}, {@code location.replace()}, {@code window.open()}. Comments, strings and
 * addresses put together from parts are passed over.
 */
final class ScriptLinks {
  private static final Set<String> WINDOWS =
      Set.of("window", "document", "self", "top", "parent", "opener", "this");

  private final String script;
  private final List<String> found = new ArrayList<>();
  private int at;
  private String owner = "";
  private boolean member;

  private ScriptLinks(String script) {
    this.script = script;
  }

  /** Addresses as written, in their order. */
  static List<String> read(String script) {
    if (!script.contains("location") && !script.contains("open")) {
      return List.of();
    }
    ScriptLinks reader = new ScriptLinks(script);
    reader.read();
    return reader.found;
  }

  private void read() {
    while (at < script.length()) {
      char c = script.charAt(at);
      if (c == '"' || c == '\'' || c == '`') {
        literal();
        forget();
      } else if (c == '/' && (next() == '/' || next() == '*')) {
        skipComment();
      } else if (isWord(c)) {
        word();
      } else {
        if (c == '.') {
          member = true;
        } else if (!Character.isWhitespace(c)) {
          forget();
        }
        at++;
      }
    }
  }

  private void forget() {
    owner = "";
    member = false;
  }

  private void word() {
    int start = at;
    while (at < script.length() && isWord(script.charAt(at))) {
      at++;
    }
    String word = script.substring(start, at);
    boolean global = !member || WINDOWS.contains(owner);
    owner = word;
    member = false;
    if (global && word.equals("location")) {
      location();
    } else if (global && word.equals("open")) {
      argument();
    }
  }

  private void location() {
    skipSpace();
    if (peek() == '.') {
      int before = at;
      at++;
      skipSpace();
      if (takes("assign") || takes("replace")) {
        argument();
        return;
      }
      if (!takes("href")) {
        at = before;
        return;
      }
      skipSpace();
    }
    if (peek() == '=' && next() != '=') {
      at++;
      address();
    }
  }

  private boolean takes(String name) {
    int end = at + name.length();
    boolean here =
        script.startsWith(name, at) && (end == script.length() || !isWord(script.charAt(end)));
    at = here ? end : at;
    return here;
  }

  private void argument() {
    skipSpace();
    if (peek() == '(') {
      at++;
      address();
    }
  }

  private void address() {
    skipSpace();
    char c = peek();
    if (c != '"' && c != '\'' && c != '`') {
      return;
    }
    String text = literal();
    skipSpace();
    char after = peek();
    boolean whole = after != '+' && after != '.' && after != '?' && after != '[' && after != '=';
    boolean filled = c == '`' && text != null && text.contains("${");
    if (text != null && whole && !filled && !text.isBlank()) {
      found.add(text);
    }
  }

  /** The string that begins here; null when it does not end on its line. */
  private String literal() {
    char quote = script.charAt(at++);
    StringBuilder out = new StringBuilder();
    while (at < script.length()) {
      char c = script.charAt(at++);
      if (c == quote) {
        return out.toString();
      }
      if (c == '\n' && quote != '`') {
        return null;
      }
      if (c == '\\' && at < script.length()) {
        escape(out);
      } else {
        out.append(c);
      }
    }
    return null;
  }

  private void escape(StringBuilder out) {
    char c = script.charAt(at++);
    int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
    if (digits == 0 || at + digits > script.length()) {
      out.append(c);
      return;
    }
    int value = 0;
    for (int i = 0; i < digits; i++) {
      value = value * 16 + Math.max(Character.digit(script.charAt(at + i), 16), 0);
    }
    out.append((char) value);
    at += digits;
  }

  private void skipComment() {
    String end = next() == '/' ? "\n" : "*/";
    int found = script.indexOf(end, at + 2);
    at = found < 0 ? script.length() : found + end.length();
  }

  private void skipSpace() {
    while (Character.isWhitespace(peek())) {
      at++;
    }
  }

  private char peek() {
    return at < script.length() ? script.charAt(at) : 0;
  }

  private char next() {
    return at + 1 < script.length() ? script.charAt(at + 1) : 0;
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '$';
  }
}
