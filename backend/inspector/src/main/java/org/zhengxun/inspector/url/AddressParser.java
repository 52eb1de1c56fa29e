package org.zhengxun.inspector.url;

import java.net.IDN;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves references as browsers do (WHATWG URL): white space and line breaks dropped, backslashes
 * read as slashes, protocol-relative and upper-case schemes, dot segments, IDN, Chinese paths in
 * UTF-8 and Chinese queries in the page's encoding.
 */
public final class AddressParser {
  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$");
  private static final Pattern BAD_HOST = Pattern.compile("[\\s<>\\\\^|#%/?@\"]");
  private static final String PATH_KEEP = "!$&'()*+,-./:;=@_~%[]|";
  private static final String QUERY_KEEP = "!$&()*+,-./:;=@_~%[]|?{}`^\\";

  private AddressParser() {}

  /** Parses a typed or registered address; {@code http://} is assumed when no scheme is given. */
  public static WebAddress parse(String typed) {
    String text = clean(typed);
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
   * @param queryCharset the page's encoding
   * @return empty for what is not fetched: mailto, tel, javascript, data, blob, a bare fragment
   * @throws InvalidAddressException for an http(s) reference no browser could open
   */
  public static Optional<WebAddress> resolve(
      WebAddress base, String reference, Charset queryCharset) {
    String text = clean(reference);
    int hash = text.indexOf('#');
    if (hash >= 0) {
      text = text.substring(0, hash);
      if (text.isEmpty()) {
        return Optional.empty();
      }
    }
    String scheme = base == null ? null : base.scheme();
    Matcher matcher = SCHEME.matcher(text);
    if (matcher.matches()) {
      String found = matcher.group(1).toLowerCase(Locale.ROOT);
      if (!found.equals("http") && !found.equals("https")) {
        return Optional.empty();
      }
      text = matcher.group(2);
      if (!text.startsWith("/") && !text.startsWith("\\") && found.equals(scheme)) {
        return Optional.of(relative(base, text, queryCharset));
      }
      return Optional.of(absolute(found, text.replaceFirst("^[/\\\\]*", ""), queryCharset));
    }
    if (base == null) {
      throw new InvalidAddressException("没有可参照的页面地址：" + reference);
    }
    if (text.matches("^[/\\\\]{2}.*")) {
      return Optional.of(absolute(scheme, text.substring(2), queryCharset));
    }
    return Optional.of(relative(base, text, queryCharset));
  }

  private static String clean(String text) {
    return text.strip().replaceAll("[\\t\\n\\r]", "");
  }

  private static WebAddress absolute(String scheme, String rest, Charset queryCharset) {
    int end = 0;
    while (end < rest.length() && "/\\?".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(0, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = -1;
    int colon = host.lastIndexOf(':');
    if (colon >= 0 && colon > host.indexOf(']')) {
      port = port(scheme, host.substring(colon + 1));
      host = host.substring(0, colon);
    }
    return split(scheme, host(host), port, rest.substring(end), queryCharset);
  }

  private static int port(String scheme, String digits) {
    if (digits.isEmpty()) {
      return -1;
    }
    if (!digits.matches("\\d{1,5}") || Integer.parseInt(digits) > 65535) {
      throw new InvalidAddressException("端口不对：" + digits);
    }
    int port = Integer.parseInt(digits);
    return port == (scheme.equals("https") ? 443 : 80) ? -1 : port;
  }

  private static String host(String written) {
    String host = Percent.decode(written).toLowerCase(Locale.ROOT).replaceAll("[。．｡]", ".");
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    if (host.isEmpty() || BAD_HOST.matcher(host).find()) {
      throw new InvalidAddressException("主机名不对：" + written);
    }
    if (host.startsWith("[")) {
      return host;
    }
    Optional<String> ipv4 = Ipv4Text.canonical(host);
    if (ipv4.isPresent()) {
      return ipv4.get();
    }
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new InvalidAddressException("主机名不对：" + written);
    }
  }

  private static WebAddress relative(WebAddress base, String text, Charset queryCharset) {
    if (text.isEmpty()) {
      return base;
    }
    if (text.startsWith("?")) {
      String query = Percent.encode(text.substring(1), QUERY_KEEP, queryCharset);
      return new WebAddress(base.scheme(), base.host(), base.port(), base.path(), query);
    }
    String path = text;
    if (!path.startsWith("/") && !path.startsWith("\\")) {
      path = base.path().substring(0, base.path().lastIndexOf('/') + 1) + path;
    }
    return split(base.scheme(), base.host(), base.port(), path, queryCharset);
  }

  private static WebAddress split(
      String scheme, String host, int port, String pathAndQuery, Charset queryCharset) {
    int mark = pathAndQuery.indexOf('?');
    String path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
    String query =
        mark < 0
            ? null
            : Percent.encode(pathAndQuery.substring(mark + 1), QUERY_KEEP, queryCharset);
    String encoded = Percent.encode(path.replace('\\', '/'), PATH_KEEP, StandardCharsets.UTF_8);
    return new WebAddress(scheme, host, port, DotSegments.remove(encoded), query);
  }
}
