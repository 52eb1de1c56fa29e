package org.zhengxun.inspector.fetch;

import java.time.Duration;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Where answers come from: the network, or an archive of what it answered before. A failure is an
 * answer too; nothing here throws for what a server does. Safe for many threads.
 */
public interface Web extends AutoCloseable {

  /**
   * Fetches the page an inspection begins with, whole up to the limit of bytes; it may lead
   * anywhere, to a home page as well.
   */
  Fetched entrance(WebAddress address);

  /** Fetches a page whole, up to the limit of bytes. */
  Fetched page(WebAddress address);

  /** Fetches whole what is no page and not to be judged as one: robots.txt, a sitemap. */
  Fetched resource(WebAddress address);

  /** Looks whether an address opens, reading little of it; each address is asked once. */
  Fetched link(WebAddress address);

  /** Looks again, more slowly and with more patience, whatever was answered before. */
  Fetched linkAgain(WebAddress address);

  /** Looks at the certificate of an https address; see {@link TlsFacts}. */
  Observation tls(WebAddress address);

  /** Asks an address over IPv6, where the inspector's network has it. */
  Observation ipv6(WebAddress address);

  /** The host asks, in its robots.txt, for a time between requests. */
  void crawlDelay(WebAddress address, Duration delay);

  @Override
  void close();
}
