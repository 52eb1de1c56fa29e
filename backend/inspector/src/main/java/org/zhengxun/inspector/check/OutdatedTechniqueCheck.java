package org.zhengxun.inspector.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.report.Finding;

/**
 * D079 兼容性: candidates for what the mainstream browsers no longer show: Flash, ActiveX, plug-ins.
 */
final class OutdatedTechniqueCheck implements Check {
  private static final String RULE = "D079";

  private final Map<String, Tally> seen = new LinkedHashMap<>();
  private int pages;

  private record Tally(PageDigest first, PageTally pages) {}

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    pages++;
    for (String technique : page.fittings().outdated()) {
      seen.computeIfAbsent(technique, t -> new Tally(page.digest(), new PageTally()))
          .pages()
          .add(page.digest().address());
    }
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (pages == 0) {
      findings.noData(RULE);
    }
    seen.forEach(
        (technique, tally) ->
            findings.add(
                Finding.candidate(RULE, "页面使用主流浏览器不再支持的" + technique, 0.7)
                    .on(tally.first(), technique)
                    .text(technique)
                    .standsOn(tally.pages())
                    .build()));
  }
}
