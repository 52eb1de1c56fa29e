package org.zhengxun.inspector.url;

import java.net.URI;

/**
 * An absolute http(s) address in its normal form: lower-case scheme and host (IDN as ASCII), no
 * default port, no fragment, dot segments removed, everything outside ASCII percent-encoded.
 *
 * @param scheme {@code http} or {@code https}
 * @param host host name or literal address (IPv6 in brackets)
 * @param port port, or -1 for the scheme's own
 * @param path path, at least {@code /}
 * @param query query without {@code ?}, or null
 */
public record WebAddress(String scheme, String host, int port, String path, String query)
    implements Comparable<WebAddress> {

  /** Characters that browsers send as they are and RFC 3986 forbids. */
  private static final String NOT_IN_QUERY = "|{}^`\\";

  private static final String NOT_IN_PATH = NOT_IN_QUERY + "[]";

  /** Port to connect to, 1 to 65535. */
  public int effectivePort() {
    if (port > 0) {
      return port;
    }
    return scheme.equals("https") ? 443 : 80;
  }

  /** Host with the port when it is not the scheme's own: what the Host header carries. */
  public String authority() {
    return port > 0 ? host + ":" + port : host;
  }

  /** Path with query, as sent in the request line. */
  public String target() {
    return query == null ? path : path + "?" + query;
  }

  /** The same address as a JDK URI: what only browsers let pass is percent-encoded. */
  public URI toUri() {
    String strictPath = Percent.escape(path, NOT_IN_PATH);
    String strictQuery = query == null ? "" : "?" + Percent.escape(query, NOT_IN_QUERY);
    return URI.create(scheme + "://" + authority() + strictPath + strictQuery);
  }

  /** This address with another path and no query. */
  public WebAddress withPath(String otherPath) {
    return new WebAddress(scheme, host, port, otherPath, null);
  }

  @Override
  public int compareTo(WebAddress other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return scheme + "://" + authority() + target();
  }
}
