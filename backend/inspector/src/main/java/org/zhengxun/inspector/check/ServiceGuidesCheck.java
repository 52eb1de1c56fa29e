package org.zhengxun.inspector.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengxun.inspector.page.GuideElement;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.page.ServiceGuide;
import org.zhengxun.inspector.report.Finding;

/**
 * Service guides: V015 five or more lack four or more of the ten elements; V016 fewer than five
 * guides and all of them do; of five sampled ones D049 each missing element, D051 vague phrases,
 * D052 documents of which only the name is told. Guides in attachments are not read.
 */
final class ServiceGuidesCheck implements Check {
  private static final String MANY_LACK = "V015";
  private static final String ALL_LACK = "V016";
  private static final String MISSING = "D049";
  private static final String VAGUE = "D051";
  private static final String BARE = "D052";
  private static final int LACKS = 4;
  private static final int GUIDES = 5;
  private static final int SAMPLE = 5;

  private final Map<PageDigest, ServiceGuide> guides = new HashMap<>();
  private final List<PageDigest> pages = new ArrayList<>();

  @Override
  public Set<String> rules() {
    return Set.of(MANY_LACK, ALL_LACK, MISSING, VAGUE, BARE);
  }

  @Override
  public void see(Page page) {
    ServiceGuide.read(page)
        .ifPresent(
            guide -> {
              guides.put(page.digest(), guide);
              pages.add(page.digest());
            });
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (pages.isEmpty()) {
      rules().forEach(rule -> findings.noData(rule, "没有找到可以读取的办事指南"));
      return;
    }
    vetoes(site, findings);
    PageSample.of(pages.stream(), SAMPLE).forEach(page -> sample(page, guides.get(page), findings));
  }

  private void vetoes(Inspected site, Findings findings) {
    List<PageDigest> lacking =
        pages.stream().filter(page -> guides.get(page).missing().size() >= LACKS).toList();
    if (site.lacksSite()) {
      findings.noData(MANY_LACK, "首页没有打开，或只检查了指定的页面");
      findings.noData(ALL_LACK, "首页没有打开，或只检查了指定的页面");
      return;
    }
    if (lacking.size() >= GUIDES) {
      findings.add(
          veto(MANY_LACK, "要素缺失 4 类及以上的办事指南 %d 个".formatted(lacking.size()), lacking, site));
    }
    if (pages.size() < GUIDES && !site.wholeSiteRead()) {
      findings.noData(ALL_LACK, "网站没有读完，事项总数不明");
    } else if (pages.size() < GUIDES && lacking.size() == pages.size()) {
      String reason = "办事指南共 %d 个，要素均缺失 4 类及以上".formatted(pages.size());
      findings.add(veto(ALL_LACK, reason, lacking, site));
    }
  }

  private Finding veto(String rule, String reason, List<PageDigest> lacking, Inspected site) {
    PageTally tally = new PageTally();
    lacking.forEach(page -> tally.add(page.address()));
    String names =
        lacking.stream()
            .limit(10)
            .map(page -> guides.get(page))
            .map(guide -> guide.name() + "（缺" + words(guide.missing()) + "）")
            .collect(Collectors.joining("；"));
    return Finding.candidate(rule, reason, 0.7)
        .on(lacking.getFirst(), names)
        .at(site.crawl().start(), site.crawl().start())
        .text(names)
        .subject("")
        .standsOn(tally)
        .build();
  }

  private static String words(Set<GuideElement> elements) {
    return elements.stream().map(GuideElement::label).collect(Collectors.joining("、"));
  }

  private static void sample(PageDigest page, ServiceGuide guide, Findings findings) {
    for (GuideElement element : guide.missing()) {
      String reason = "办事指南“%s”缺少“%s”".formatted(guide.name(), element.label());
      findings.add(
          Finding.candidate(MISSING, reason, 0.7)
              .on(page, guide.name())
              .text(element.label())
              .build());
    }
    if (guide.vague() != null) {
      String reason = "办事指南“%s”表述含糊：“%s”".formatted(guide.name(), guide.vague());
      findings.add(
          Finding.candidate(VAGUE, reason, 0.8)
              .on(page, "【" + guide.vague() + "】")
              .text(guide.vague())
              .subject("")
              .build());
    }
    if (!guide.bareDocuments().isEmpty()) {
      String names = guide.bareDocuments().stream().collect(Collectors.joining("》《", "《", "》"));
      String reason = "办事指南“%s”提到%s，仅有名称，未说明具体内容，也没有链接".formatted(guide.name(), names);
      findings.add(
          Finding.candidate(BARE, reason, 0.6).on(page, names).text(names).subject("").build());
    }
  }
}
