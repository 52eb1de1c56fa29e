package org.zhengxun.inspector.url;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Resolves references as browsers do (WHATWG URL): white space and line breaks dropped, backslashes
 * read as slashes, protocol-relative and upper-case schemes, dot segments, IDN, Chinese paths in
 * UTF-8 and Chinese queries in the page's encoding. Other than in browsers a host's final dot and
 * user information are dropped, so that one place has one address, and port 0 is refused.
 */
public final class AddressParser {
  /** Characters of an address, as written and in its normal form. */
  private static final int LONGEST = 16_000;

  private static final int SHOWN = 60;

  private AddressParser() {}

  /** Parses a typed or registered address; {@code http://} is assumed when no scheme is given. */
  public static WebAddress parse(String typed) {
    String text = typed.strip();
    if (!text.contains("://")) {
      text = "http://" + text;
    }
    return resolve(null, text, StandardCharsets.UTF_8)
        .orElseThrow(() -> new InvalidAddressException("不是网址：" + typed));
  }

  /**
   * Resolves a reference found on a page.
   *
   * @param base address of the page (or its base element); null when the reference is absolute
   * @param reference the attribute's text
   * @param queryCharset the page's encoding for queries; GBK writes what only GB18030 has as {@code
   *     &#NNNN;}, as browsers do
   * @return empty for what is not fetched: mailto, tel, javascript, data, blob, a bare fragment
   * @throws InvalidAddressException for an http(s) reference no browser could open
   */
  public static Optional<WebAddress> resolve(
      WebAddress base, String reference, Charset queryCharset) {
    String text = ReferenceText.clean(reference);
    int hash = text.indexOf('#');
    if (hash == 0) {
      return Optional.empty();
    }
    int end = hash < 0 ? text.length() : hash;
    int colon = schemeEnd(text, end);
    int at = 0;
    String scheme = base == null ? null : base.scheme();
    if (colon >= 0) {
      String found = webScheme(text, colon);
      if (found == null) {
        return Optional.empty();
      }
      requireShort(text, end);
      at = colon + 1;
      if (!found.equals(scheme)) {
        return Optional.of(
            shortEnough(
                new AddressBuilder(queryCharset)
                    .absolute(found, text, afterSlashes(text, at, end), end)));
      }
    } else if (base == null) {
      throw new InvalidAddressException("没有可参照的页面地址：" + reference);
    }
    requireShort(text, end);
    boolean ownAuthority = at + 1 < end && isSlash(text.charAt(at)) && isSlash(text.charAt(at + 1));
    AddressBuilder builder = new AddressBuilder(queryCharset);
    return Optional.of(
        shortEnough(
            ownAuthority
                ? builder.absolute(scheme, text, afterSlashes(text, at, end), end)
                : builder.relative(base, text, at, end)));
  }

  /**
   * The place inside the document a reference points to, percent-decoded; empty when it names none.
   */
  public static String fragment(String reference) {
    int hash = reference.indexOf('#');
    if (hash < 0) {
      return "";
    }
    String fragment = ReferenceText.clean(reference.substring(hash + 1));
    int directive = fragment.indexOf(":~:");
    return Percent.decode(directive < 0 ? fragment : fragment.substring(0, directive));
  }

  /** Servers refuse longer ones, and each character costs time; a fragment is not sent. */
  private static void requireShort(String text, int end) {
    if (end > LONGEST) {
      throw new InvalidAddressException(
          "网址过长（%d 个字符）：%s…".formatted(end, text.substring(0, SHOWN)));
    }
  }

  /** Escapes, or a page's own long path, make more of it than was written. */
  private static WebAddress shortEnough(WebAddress address) {
    String text = address.toString();
    requireShort(text, text.length());
    return address;
  }

  /** Index of the colon behind a scheme, or -1. */
  private static int schemeEnd(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean later = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
      if (!letter && (i == 0 || !later)) {
        return -1;
      }
    }
    return -1;
  }

  private static String webScheme(String text, int colon) {
    if (colon == 4 && text.regionMatches(true, 0, "http", 0, 4)) {
      return "http";
    }
    return colon == 5 && text.regionMatches(true, 0, "https", 0, 5) ? "https" : null;
  }

  private static int afterSlashes(String text, int at, int end) {
    int i = at;
    while (i < end && isSlash(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }
}
