package org.zhengxun.inspector.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.crawl.PageKey;
import org.zhengxun.inspector.page.Entry;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.report.Finding;

/**
 * D048: an item of a column of services whose page holds no guide: hardly a word, no attachment, no
 * picture, no link onwards. At most the five that the rule samples are told.
 */
final class ServiceItemsCheck implements Check {
  private static final String RULE = "D048";
  private static final int SAMPLE = 5;

  /** Date, source and reading aids fill as much; no guide is so short. */
  private static final int BARE = 60;

  private static final Pattern COLUMN =
      Pattern.compile("(办事|服务)指南|(服务|权力|许可|审批|办事|政务)事项|办事服务|网上办事|事项清单");

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    Map<String, PageDigest> items = items(site);
    if (items.isEmpty()) {
      findings.noData(RULE, "没有读到办事服务事项的页面");
      return;
    }
    Set<String> own = new HashSet<>(items.keySet());
    items.values().forEach(item -> own.add(PageKey.column(item.address())));
    PageSample.of(items.values().stream().filter(item -> isBare(item, own)), SAMPLE)
        .forEach(
            item ->
                findings.add(
                    Finding.candidate(
                            RULE, "事项“%s”的页面没有办事指南".formatted(PolicyPages.title(item)), 0.6)
                        .on(item, PolicyPages.title(item))
                        .text(PolicyPages.title(item))
                        .build()));
  }

  private static Map<String, PageDigest> items(Inspected site) {
    Crawl crawl = site.crawl();
    Set<String> keys =
        site.columns().all().stream()
            .filter(column -> COLUMN.matcher(column.name()).find())
            .map(column -> PageKey.column(column.page().address()))
            .collect(Collectors.toSet());
    Map<String, PageDigest> items = new LinkedHashMap<>();
    if (keys.isEmpty()) {
      return items;
    }
    for (PageDigest page : crawl.pages()) {
      if (page.kind() != PageKind.CONTENT && keys.contains(PageKey.column(page.address()))) {
        for (Entry entry : page.entries()) {
          crawl
              .page(entry.target())
              .filter(item -> item.kind() == PageKind.CONTENT)
              .ifPresent(item -> items.put(PageKey.page(item.address()), item));
        }
      }
    }
    return items;
  }

  /** Only links to its neighbours may stand there. */
  private static boolean isBare(PageDigest item, Set<String> own) {
    PageDigest.Bulk bulk = item.bulk();
    return bulk.textLength() <= BARE
        && !bulk.media()
        && !bulk.scripted()
        && item.bodyLinks().stream().allMatch(link -> own.contains(PageKey.page(link.target())));
  }
}
