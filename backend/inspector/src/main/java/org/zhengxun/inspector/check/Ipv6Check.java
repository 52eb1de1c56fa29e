package org.zhengxun.inspector.check;

import java.util.Set;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.evidence.Sources;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Observation;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.FindingBuilder;
import org.zhengxun.inspector.url.PrivateNetworks;
import org.zhengxun.inspector.url.WebAddress;

/**
 * D080 IPv6改造: the host has an AAAA record and answers over IPv6. From a place without IPv6 nothing
 * can be said; a connection that times out may be lost on the way and is for a person to judge.
 */
final class Ipv6Check implements Check {
  private static final String RULE = "D080";

  private Observation seen;
  private boolean due;

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public boolean looksAtContent() {
    return false;
  }

  @Override
  public void ask(Crawl crawl, Visits visits) {
    WebAddress home = crawl.home().map(PageDigest::address).orElse(null);
    if (home != null && !PrivateNetworks.isLiteral(home.host())) {
      due = true;
      seen = visits.ipv6(home).orElse(null);
    }
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (seen == null && due) {
      findings.noData(RULE, "时间或请求次数已用完，未查看 IPv6");
    } else if (seen == null) {
      findings.noData(RULE, "首页打不开或网址不是域名，未查看 IPv6");
    } else if (!seen.is("network")) {
      findings.noData(RULE, "检查机所在网络没有 IPv6");
    } else if (seen.is("unrouted")) {
      findings.noData(RULE, "检查机的 IPv6 网络不通");
    } else if (!seen.is("record") && seen.cause() != null) {
      findings.noData(RULE, "域名解析失败：" + seen.cause().words());
    } else if (!seen.is("record")) {
      add(Finding.fault(RULE, "域名没有 IPv6 地址（AAAA 记录）"), "record", findings);
    } else if (seen.cause() != null) {
      failed(seen.cause(), findings);
    } else if (Integer.parseInt(seen.get("status")) >= 500) {
      String reason = "通过 IPv6 访问，服务器出错（%s）".formatted(seen.get("status"));
      add(Finding.fault(RULE, reason), "request", findings);
    }
  }

  private void failed(Cause cause, Findings findings) {
    String reason = "有 AAAA 记录，但通过 IPv6 打不开：" + cause.words();
    boolean lost = cause == Cause.CONNECT_TIMEOUT || cause == Cause.NO_ANSWER;
    add(
        lost ? Finding.candidate(RULE, reason, 0.6) : Finding.fault(RULE, reason),
        "request",
        findings);
  }

  private void add(FindingBuilder finding, String subject, Findings findings) {
    findings.add(
        finding
            .at(seen.address(), seen.address())
            .subject(subject)
            .evidence(Sources.of(seen.asFetched()))
            .build());
  }
}
