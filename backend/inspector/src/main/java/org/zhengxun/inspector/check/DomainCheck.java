package org.zhengxun.inspector.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.zhengxun.inspector.SiteKind;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.FindingBuilder;
import org.zhengxun.inspector.url.PrivateNetworks;
import org.zhengxun.inspector.url.WebAddress;

/**
 * D063 域名不符合规范 (政府网站发展指引, 国办发〔2017〕47号): {@code .gov.cn} or the Chinese {@code .政务}; a portal is
 * {@code www.□□□.gov.cn}. Where a site can be reached under several names, a portal without {@code
 * www} is for a person to judge.
 */
final class DomainCheck implements Check {
  private static final String RULE = "D063";

  /** .政务 in the form that name servers know. */
  private static final String CHINESE = ".xn--zfr164b";

  private static final String GOVERNMENT = ".gov.cn";

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public boolean looksAtContent() {
    return false;
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    WebAddress home = site.crawl().home().map(PageDigest::address).orElse(site.crawl().start());
    String host = home.host();
    if (PrivateNetworks.isNotPublicByName(host)) {
      findings.noData(RULE, "网址不是公开域名");
    } else if (PrivateNetworks.isLiteral(host)) {
      add(Finding.fault(RULE, "网站以 IP 地址代替域名"), home, findings);
    } else if (!host.endsWith(GOVERNMENT) && !host.endsWith(CHINESE)) {
      add(Finding.fault(RULE, "域名“%s”不以 .gov.cn 结尾，也不是“.政务”中文域名".formatted(host)), home, findings);
    } else if (site.request().kind() == SiteKind.PORTAL && host.endsWith(GOVERNMENT)) {
      portal(host, home, findings);
    }
  }

  private static void portal(String host, WebAddress home, Findings findings) {
    List<String> labels =
        Arrays.asList(host.substring(0, host.length() - GOVERNMENT.length()).split("\\."));
    if (!labels.getFirst().equals("www")) {
      String reason = "门户网站域名“%s”不是 www.□□□.gov.cn 的形式".formatted(host);
      add(Finding.candidate(RULE, reason, 0.6), home, findings);
    } else if (labels.size() > 2) {
      String reason = "门户网站域名“%s”层级过多，不是 www.□□□.gov.cn 的形式".formatted(host);
      add(Finding.candidate(RULE, reason, 0.4), home, findings);
    }
  }

  private static void add(FindingBuilder finding, WebAddress home, Findings findings) {
    findings.add(finding.at(home, home).text(home.host()).build());
  }
}
