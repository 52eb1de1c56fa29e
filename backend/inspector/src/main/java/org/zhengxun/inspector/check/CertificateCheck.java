package org.zhengxun.inspector.check;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.evidence.Sources;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Observation;
import org.zhengxun.inspector.fetch.TlsFacts;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.url.PrivateNetworks;
import org.zhengxun.inspector.url.WebAddress;

/**
 * X002: the certificate of the site's host: expired, of another host or signed by itself is a
 * fault; soon expiring, weak, of an unknown authority, or https not offered is for a person to
 * judge. Judged at the moment it was looked at.
 */
final class CertificateCheck implements Check {
  private static final String RULE = "X002";
  private static final Duration SOON = Duration.ofDays(30);
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

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
    WebAddress home = crawl.home().map(PageDigest::address).orElse(crawl.start());
    boolean secured = home.scheme().equals("https");
    boolean ownPort = home.port() > 0;
    if (secured || !ownPort && !PrivateNetworks.isLiteral(home.host())) {
      due = true;
      seen = visits.tls(new WebAddress("https", home.host(), home.port(), "/", null)).orElse(null);
    }
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (seen == null && due) {
      findings.noData(RULE, "时间或请求次数已用完，未查看证书");
    } else if (seen == null || seen.is("elsewhere")) {
      findings.noData(RULE, "网址不是正式域名，未查看证书");
    } else if (seen.cause() != null) {
      unanswered(site.crawl(), findings);
    } else if (seen.get("not-after").isEmpty()) {
      findings.noData(RULE, "未能读取证书");
    } else {
      judge(TlsFacts.read(seen), findings);
    }
  }

  private void unanswered(Crawl crawl, Findings findings) {
    Cause cause = seen.cause();
    boolean skipped = cause.weight() == Cause.Weight.SKIPPED || cause == Cause.UNKNOWN_HOST;
    Optional<PageDigest> home = crawl.home();
    if (skipped || home.isEmpty()) {
      findings.noData(RULE, "未能查看证书：" + cause.words());
    } else if (cause == Cause.CONNECT_REFUSED || cause == Cause.TLS_FAILURE) {
      String why = cause == Cause.TLS_FAILURE ? "无法建立加密连接，协议或算法可能过旧" : "服务器未开放加密访问";
      add(Finding.candidate(RULE, "未提供 HTTPS 访问：" + why, 0.6), "https", findings);
    } else {
      add(Finding.candidate(RULE, "未提供 HTTPS 访问：" + cause.words(), 0.4), "https", findings);
    }
  }

  private void judge(TlsFacts facts, Findings findings) {
    Instant now = seen.at();
    if (now.isAfter(facts.notAfter())) {
      add(Finding.fault(RULE, "证书已于 %s 过期".formatted(day(facts.notAfter()))), "expired", findings);
    } else if (now.isBefore(facts.notBefore())) {
      add(Finding.fault(RULE, "证书自 %s 起才有效".formatted(day(facts.notBefore()))), "early", findings);
    } else if (!now.plus(SOON).isBefore(facts.notAfter())) {
      long days = Duration.between(now, facts.notAfter()).toDays();
      String reason = "证书将于 %s 过期，剩余 %d 天".formatted(day(facts.notAfter()), days);
      add(Finding.candidate(RULE, reason, 0.9), "expiring", findings);
    }
    if (!facts.ofHost()) {
      add(Finding.fault(RULE, "证书不属于该域名"), "host", findings);
    }
    if (facts.selfSigned()) {
      add(Finding.fault(RULE, "证书为自签名"), "self-signed", findings);
    } else if (!facts.trusted()) {
      String reason = "证书链不完整，或颁发机构不在通用信任列表之中";
      add(Finding.candidate(RULE, reason, 0.5), "authority", findings);
    }
    if (facts.isWeak()) {
      String reason = "证书强度不足：密钥 %s，签名算法 %s".formatted(facts.key(), facts.signature());
      add(Finding.candidate(RULE, reason, 0.9), "weak", findings);
    }
  }

  private void add(
      org.zhengxun.inspector.report.FindingBuilder finding, String subject, Findings findings) {
    findings.add(
        finding
            .at(seen.address(), seen.address())
            .subject(subject)
            .evidence(Sources.of(seen.asFetched()).showing(words()))
            .build());
  }

  private String words() {
    if (seen.get("not-after").isEmpty()) {
      return seen.cause() == null ? null : seen.cause().words();
    }
    return "%s，有效期 %s 至 %s，密钥 %s，签名算法 %s"
        .formatted(
            seen.get("protocol"),
            day(Instant.parse(seen.get("not-before"))),
            day(Instant.parse(seen.get("not-after"))),
            seen.get("key"),
            seen.get("signature"));
  }

  private static String day(Instant moment) {
    return moment.atZone(CHINA).toLocalDate().toString();
  }
}
