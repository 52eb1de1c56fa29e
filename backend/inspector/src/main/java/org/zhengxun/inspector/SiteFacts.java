package org.zhengxun.inspector;

import java.net.URI;
import java.util.List;

/**
 * What the register says of a site; each part may be null when it is not known.
 *
 * @param name 网站名称
 * @param siteCode 网站标识码
 * @param sponsor 主办单位
 * @param icp ICP备案编号
 * @param publicSecurity 公安机关备案号
 * @param accounts new-media accounts of the site's units; empty when they have none
 * @param otherAccounts accounts of other units, which a site may show as well; never null
 * @param sitesBelow home pages of the sites below a portal (下级网站), or some of them; never null
 */
public record SiteFacts(
    String name,
    String siteCode,
    String sponsor,
    String icp,
    String publicSecurity,
    List<AccountFacts> accounts,
    List<AccountFacts> otherAccounts,
    List<URI> sitesBelow) {

  public SiteFacts {
    accounts = accounts == null ? null : List.copyOf(accounts);
    otherAccounts = List.copyOf(otherAccounts);
    sitesBelow = List.copyOf(sitesBelow);
  }

  /** What is known of the site and of its units' accounts, and of no others. */
  public SiteFacts(
      String name,
      String siteCode,
      String sponsor,
      String icp,
      String publicSecurity,
      List<AccountFacts> accounts) {
    this(name, siteCode, sponsor, icp, publicSecurity, accounts, List.of(), List.of());
  }

  /** What is known of the site itself; nothing is known of accounts. */
  public SiteFacts(
      String name, String siteCode, String sponsor, String icp, String publicSecurity) {
    this(name, siteCode, sponsor, icp, publicSecurity, null);
  }

  /** Nothing is known. */
  public static SiteFacts unknown() {
    return new SiteFacts(null, null, null, null, null);
  }
}
