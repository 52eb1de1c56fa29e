package org.zhengxun.inspector.url;

import java.nio.charset.Charset;

/** Writes the normal form of one address. */
final class AddressBuilder {
  private final Charset queryCharset;
  private StringBuilder out;

  AddressBuilder(Charset queryCharset) {
    this.queryCharset = queryCharset;
  }

  /** An address whose authority begins at {@code at}. */
  WebAddress absolute(String scheme, String text, int at, int end) {
    int stop = at;
    int hostStart = at;
    while (stop < end && !AddressParser.isSlash(text.charAt(stop)) && text.charAt(stop) != '?') {
      if (text.charAt(stop) == '@') {
        hostStart = stop + 1;
      }
      stop++;
    }
    int colon = portColon(text, hostStart, stop);
    int port = colon == stop ? -1 : port(scheme, text, colon + 1, stop);
    String host = HostName.normal(text.substring(hostStart, colon));
    out = new StringBuilder(end - at + 32).append(scheme).append("://").append(host);
    if (port > 0) {
      out.append(':').append(port);
    }
    int root = out.length();
    out.append('/');
    boolean slash = stop < end && text.charAt(stop) != '?';
    return finish(host, port, root, text, slash ? stop + 1 : stop, end);
  }

  /** An address relative to the page's. */
  WebAddress relative(WebAddress base, String text, int at, int end) {
    if (at == end) {
      return base;
    }
    String from = base.toString();
    int root = base.pathStart();
    out = new StringBuilder(from.length() + end - at + 16);
    char first = text.charAt(at);
    if (first == '?') {
      out.append(from, 0, base.pathEnd());
      return withQuery(base.host(), base.port(), root, text, at, end);
    }
    if (AddressParser.isSlash(first)) {
      out.append(from, 0, root).append('/');
      return finish(base.host(), base.port(), root, text, at + 1, end);
    }
    out.append(from, 0, from.lastIndexOf('/', base.pathEnd() - 1) + 1);
    return finish(base.host(), base.port(), root, text, at, end);
  }

  private WebAddress finish(String host, int port, int root, String text, int at, int end) {
    int mark = PathWriter.write(out, root, text, at, end);
    return withQuery(host, port, root, text, mark, end);
  }

  private WebAddress withQuery(String host, int port, int root, String text, int mark, int end) {
    int queryMark = -1;
    if (mark < end) {
      queryMark = out.length();
      out.append('?');
      QueryWriter.write(out, text, mark + 1, end, queryCharset);
    }
    return new WebAddress(out.toString(), host, port, root, queryMark);
  }

  /** The first colon outside of brackets, or the end. */
  private static int portColon(String text, int from, int to) {
    boolean inside = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '[') {
        inside = true;
      } else if (c == ']') {
        inside = false;
      } else if (c == ':' && !inside) {
        return i;
      }
    }
    return to;
  }

  /** The port, or -1 for the scheme's own. */
  private static int port(String scheme, String text, int from, int to) {
    if (from == to) {
      return -1;
    }
    int port = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      port = port * 10 + c - '0';
      if (c < '0' || c > '9' || port > 65535) {
        throw new InvalidAddressException("端口不对：" + text.substring(from, to));
      }
    }
    if (port == 0) {
      throw new InvalidAddressException("端口不对：" + text.substring(from, to));
    }
    return port == (scheme.equals("https") ? 443 : 80) ? -1 : port;
  }
}
