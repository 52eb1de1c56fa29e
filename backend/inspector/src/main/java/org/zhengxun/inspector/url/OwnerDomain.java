package org.zhengxun.inspector.url;

import java.util.Set;

/** The part of a host's name that its owner registered, by the rules of the usual registries. */
public final class OwnerDomain {
  private static final Set<String> SECOND_LEVEL =
      Set.of("com", "net", "org", "gov", "edu", "ac", "mil", "co", "gob", "go");

  private OwnerDomain() {}

  /** {@code b.com.cn} of {@code a.b.com.cn}; a literal address is its own owner. */
  public static String of(String host) {
    if (PrivateNetworks.isLiteral(host)) {
      return host;
    }
    int last = host.lastIndexOf('.');
    int second = host.lastIndexOf('.', last - 1);
    if (last < 0 || second < 0) {
      return host;
    }
    boolean wide = SECOND_LEVEL.contains(host.substring(second + 1, last));
    int third = wide ? host.lastIndexOf('.', second - 1) : second;
    return third < 0 ? host : host.substring(third + 1);
  }

  /** True for names that only government bodies get: .gov.cn, .mil.cn, .政务, and CONAC's marks. */
  public static boolean isGovernment(String host) {
    return host.endsWith(".gov.cn")
        || host.endsWith(".mil.cn")
        || host.endsWith(".xn--zfr164b")
        || host.equals("gov.cn")
        || host.equals("conac.cn")
        || host.endsWith(".conac.cn");
  }
}
