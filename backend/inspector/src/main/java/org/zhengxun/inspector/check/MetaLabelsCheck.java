package org.zhengxun.inspector.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengxun.inspector.page.Labels;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.report.Finding;

/** D077 and D078: labels of sampled content and column pages. */
final class MetaLabelsCheck implements Check {
  private static final int SAMPLE = 5;
  private static final String CONTENT = "D077";
  private static final String COLUMN = "D078";

  @Override
  public Set<String> rules() {
    return Set.of(CONTENT, COLUMN);
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    judge(CONTENT, Labels.CONTENT, site.crawl().pages(PageKind.CONTENT).stream(), findings);
    judge(
        COLUMN,
        Labels.COLUMN,
        site.columns().all().stream().map(column -> column.page()),
        findings);
  }

  private static void judge(
      String rule, List<String> required, Stream<PageDigest> pages, Findings findings) {
    List<PageDigest> sample = PageSample.of(pages, SAMPLE);
    if (sample.isEmpty()) {
      findings.noData(rule);
    }
    for (PageDigest page : sample) {
      List<String> missing =
          Stream.concat(Labels.SITE.stream(), required.stream())
              .filter(label -> !page.labels().has(label))
              .toList();
      if (!missing.isEmpty()) {
        String names = String.join("、", missing);
        findings.add(
            Finding.fault(rule, "页面缺少标签 " + names)
                .on(page, "<title>" + page.title() + "</title>")
                .element("head meta")
                .text(names)
                .subject("")
                .build());
      }
    }
  }
}
