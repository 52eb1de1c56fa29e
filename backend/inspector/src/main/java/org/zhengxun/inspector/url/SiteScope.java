package org.zhengxun.inspector.url;

/**
 * What belongs to the site: the registered host with or without {@code www.}, http and https alike;
 * another port is another site.
 */
public record SiteScope(String host, int port) {

  /** Scope of the site whose home page is given. */
  public static SiteScope of(WebAddress home) {
    return new SiteScope(bare(home.host()), home.port());
  }

  /** True when the address is a page or file of this site. */
  public boolean contains(WebAddress address) {
    return bare(address.host()).equals(host) && address.port() == port;
  }

  /** True when a host, with its port unless it is the scheme's own, is this site's. */
  public boolean containsHost(String authority) {
    return bare(authority).equals(port > 0 ? host + ":" + port : host);
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
