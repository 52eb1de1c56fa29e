package org.zhengxun.inspector.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.crawl.LinkOutcome;
import org.zhengxun.inspector.crawl.LinkUse;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.FindingBuilder;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Links that do not open: D067 when they stand on the home page, D068 when only on others. An
 * address is one finding however many pages carry it.
 */
final class DeadLinksCheck implements Check {
  private static final String HOME = "D067";
  private static final String OTHERS = "D068";

  /** Names that never exist (RFC 2606). */
  private static final Pattern NEVER = Pattern.compile("\\.(invalid|test|example|local)$");

  @Override
  public Set<String> rules() {
    return Set.of(HOME, OTHERS);
  }

  @Override
  public boolean looksAtContent() {
    return false;
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    Crawl crawl = site.crawl();
    if (crawl.home().isEmpty()) {
      findings.noData(rules());
      homeFails(crawl, findings);
      return;
    }
    boolean offline = crawl.seemsOffline();
    for (LinkUse use : crawl.links().failed()) {
      judge(use, crawl, offline, findings);
    }
    crawl.links().missingPlaces().forEach(use -> findings.add(missingPlace(use)));
    if (crawl.pages().size() == 1) {
      findings.noDataUnlessFound(OTHERS, "只读到首页");
    }
  }

  private static void homeFails(Crawl crawl, Findings findings) {
    LinkOutcome outcome = crawl.startOutcome();
    Cause cause = outcome.opened() ? Cause.BAD_ANSWER : outcome.cause();
    findings.add(
        Finding.candidate(HOME, "首页打不开：" + cause.words(), 0.5)
            .asLink(cause)
            .at(crawl.start(), crawl.start())
            .evidence(outcome.evidence())
            .build());
  }

  private static void judge(LinkUse use, Crawl crawl, boolean offline, Findings findings) {
    WebAddress target = use.reference().target();
    Cause cause = use.outcome().cause();
    if (cause.weight() == Cause.Weight.SKIPPED) {
      return;
    }
    String rule = use.onHome() ? HOME : OTHERS;
    boolean doubt =
        offline
            && cause.concernsHost()
            && isOutside(crawl, target)
            && !NEVER.matcher(target.host()).find();
    FindingBuilder finding =
        doubt
            ? Finding.candidate(rule, cause.words() + "（检查机可能没有外网）", 0.2).asLink(cause)
            : onlyListed(use)
                ? Finding.candidate(rule, cause.words() + "（只列在网站地图文件中）", 0.5).asLink(cause)
                : Finding.link(rule, cause);
    findings.add(
        finding
            .at(use.address(), use.page())
            .element(use.reference().element())
            .text(use.reference().text())
            .standsOn(use.pages())
            .evidence(use.outcome().evidence())
            .build());
  }

  private static Finding missingPlace(LinkUse use) {
    Cause cause = use.outcome().cause();
    return Finding.candidate(use.onHome() ? HOME : OTHERS, cause.words(), 0.3)
        .asLink(cause)
        .at(use.address() + "#" + use.reference().fragment(), use.page())
        .element(use.reference().element())
        .text(use.reference().text())
        .standsOn(use.pages())
        .build();
  }

  /** A sitemap is made for machines: no visitor stands before such a link. */
  private static boolean onlyListed(LinkUse use) {
    return use.reference().element().startsWith("sitemap");
  }

  private static boolean isOutside(Crawl crawl, WebAddress target) {
    return target != null && !crawl.scope().contains(target);
  }
}
