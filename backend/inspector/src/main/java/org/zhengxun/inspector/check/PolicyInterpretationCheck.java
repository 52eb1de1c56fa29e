package org.zhengxun.inspector.check;

import java.util.Set;
import java.util.function.Predicate;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.report.Finding;

/**
 * 解读比例 and 解读关联: D037 policy documents without interpretation, D038 interpretations that do not
 * lead to their document, D039 documents that do not lead back. All pages read are looked at; at
 * most as many are reported as the rule samples, and a person confirms.
 */
final class PolicyInterpretationCheck implements Check {
  private static final String INTERPRETED = "D037";
  private static final String TO_POLICY = "D038";
  private static final String BACK = "D039";
  private static final int SAMPLE = 3;

  @Override
  public Set<String> rules() {
    return Set.of(INTERPRETED, TO_POLICY, BACK);
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    PolicyPages pages = new PolicyPages(site);
    if (pages.policies().isEmpty() || site.crawl().isPartial()) {
      findings.noData(INTERPRETED);
    } else {
      Predicate<PageDigest> interpreted = pages::isInterpreted;
      PageSample.of(pages.policies().stream().filter(interpreted.negate()), SAMPLE)
          .forEach(policy -> findings.add(candidate(INTERPRETED, "政策文件没有相关解读", policy, 0.5)));
    }
    if (pages.interpretations().isEmpty()) {
      findings.noData(TO_POLICY);
      findings.noData(BACK);
      return;
    }
    Predicate<PageDigest> linked = pages::linksToPolicy;
    PageSample.of(pages.interpretations().stream().filter(linked.negate()), SAMPLE)
        .forEach(page -> findings.add(candidate(TO_POLICY, unlinked(page), page, 0.8)));
    PageSample.of(
            pages.interpretations().stream().filter(page -> lacksWayBack(pages, page)), SAMPLE)
        .forEach(page -> findings.add(noWayBack(pages.policyOf(page).orElseThrow(), page)));
  }

  private static String unlinked(PageDigest interpretation) {
    return PolicyPages.cited(PolicyPages.title(interpretation))
        .map("解读稿提到《%s》，但未与该政策文件相关联"::formatted)
        .orElse("解读稿未与被解读的政策文件相关联");
  }

  private static boolean lacksWayBack(PolicyPages pages, PageDigest interpretation) {
    return pages
        .policyOf(interpretation)
        .filter(policy -> !pages.leadsBack(policy, interpretation))
        .isPresent();
  }

  private static Finding noWayBack(PageDigest policy, PageDigest interpretation) {
    String title = PolicyPages.title(interpretation);
    return Finding.candidate(BACK, "政策文件未与解读稿“%s”相关联".formatted(title), 0.8)
        .on(policy, PolicyPages.title(policy))
        .text(title)
        .build();
  }

  private static Finding candidate(String rule, String reason, PageDigest page, double confidence) {
    String title = PolicyPages.title(page);
    return Finding.candidate(rule, reason, confidence).on(page, title).text(title).build();
  }
}
