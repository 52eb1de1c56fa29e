package org.zhengxun.inspector.url;

import java.net.URI;

/**
 * An absolute http(s) address in its normal form: lower-case scheme and host (IDN as ASCII), no
 * default port, no user information, no fragment, dot segments removed, everything outside ASCII
 * percent-encoded. It is kept as its text, so that using it as a key costs nothing.
 */
public final class WebAddress implements Comparable<WebAddress> {

  /** Characters that browsers send as they are and RFC 3986 forbids. */
  private static final String NOT_IN_QUERY = "|{}^`\\";

  private static final String NOT_IN_PATH = NOT_IN_QUERY + "[]";

  private final String text;
  private final String host;
  private final int port;
  private final int pathStart;
  private final int queryMark;

  /**
   * @param scheme {@code http} or {@code https}
   * @param host host name or literal address (IPv6 in brackets)
   * @param port port, or -1 for the scheme's own
   * @param path path, at least {@code /}
   * @param query query without {@code ?}, or null
   */
  public WebAddress(String scheme, String host, int port, String path, String query) {
    String origin = scheme + "://" + host + (port > 0 ? ":" + port : "");
    this.host = host;
    this.port = port;
    this.pathStart = origin.length();
    this.queryMark = query == null ? -1 : pathStart + path.length();
    this.text = query == null ? origin + path : origin + path + "?" + query;
  }

  /** The parts of a normal form: where its path begins and its question mark stands, or -1. */
  WebAddress(String text, String host, int port, int pathStart, int queryMark) {
    this.text = text;
    this.host = host;
    this.port = port;
    this.pathStart = pathStart;
    this.queryMark = queryMark;
  }

  /** The address whose text this is; anything else than such a text gives nonsense. */
  public static WebAddress ofNormalForm(String text) {
    int hostStart = text.indexOf("://") + 3;
    int pathStart = text.indexOf('/', hostStart);
    int colon = text.lastIndexOf(':', pathStart);
    boolean ported = colon >= hostStart && text.substring(colon, pathStart).indexOf(']') < 0;
    String host = text.substring(hostStart, ported ? colon : pathStart);
    int port = ported ? Integer.parseInt(text, colon + 1, pathStart, 10) : -1;
    return new WebAddress(text, host, port, pathStart, text.indexOf('?', pathStart));
  }

  /** {@code http} or {@code https}. */
  public String scheme() {
    return text.charAt(4) == 's' ? "https" : "http";
  }

  /** Host name or literal address (IPv6 in brackets). */
  public String host() {
    return host;
  }

  /** Port, or -1 for the scheme's own. */
  public int port() {
    return port;
  }

  /** Path, at least {@code /}. */
  public String path() {
    return text.substring(pathStart, pathEnd());
  }

  /** Query without {@code ?}, or null. */
  public String query() {
    return queryMark < 0 ? null : text.substring(queryMark + 1);
  }

  /** Port to connect to, 1 to 65535. */
  public int effectivePort() {
    if (port > 0) {
      return port;
    }
    return text.charAt(4) == 's' ? 443 : 80;
  }

  /** Host with the port when it is not the scheme's own: what the Host header carries. */
  public String authority() {
    return port > 0 ? host + ":" + port : host;
  }

  /** Path with query, as sent in the request line. */
  public String target() {
    return text.substring(pathStart);
  }

  /** The same address as a JDK URI: what only browsers let pass is percent-encoded. */
  public URI toUri() {
    String path = Percent.escape(path(), NOT_IN_PATH);
    String query = queryMark < 0 ? "" : "?" + Percent.escape(query(), NOT_IN_QUERY);
    return URI.create(text.substring(0, pathStart) + path + query);
  }

  /** This address with another path and no query. */
  public WebAddress withPath(String otherPath) {
    return new WebAddress(scheme(), host, port, otherPath, null);
  }

  int pathStart() {
    return pathStart;
  }

  int pathEnd() {
    return queryMark < 0 ? text.length() : queryMark;
  }

  @Override
  public int compareTo(WebAddress other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WebAddress address && text.equals(address.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
