package org.zhengxun.inspector.check;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengxun.inspector.SiteFacts;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.report.Finding;

/**
 * D066: the six marks in the footer of every page, and whether they are the site's own; where the
 * register does not say, whether all pages show the same.
 */
final class FooterMarksCheck implements Check {
  private static final String RULE = "D066";

  private final Map<FooterMark, Tally> missing = new EnumMap<>(FooterMark.class);
  private final Map<Foreign, Tally> foreign = new LinkedHashMap<>();
  private final Map<FooterMark, Optional<String>> lastRead = new EnumMap<>(FooterMark.class);
  private final Map<FooterMark, String> firstShown = new EnumMap<>(FooterMark.class);
  private final FramedPages framed = new FramedPages();
  private final SiteFacts facts;
  private String lastFooter = "";
  private boolean seen;

  FooterMarksCheck(SiteFacts facts) {
    this.facts = facts;
  }

  /**
   * @param expected what the register says, else what the first page shows
   */
  private record Foreign(FooterMark mark, String shown, String expected, boolean registered) {}

  /** The first page concerned, and all of them. */
  private static final class Tally {
    private final PageDigest first;
    private final String footer;
    private final PageTally pages = new PageTally();

    Tally(Page page) {
      this.first = page.digest();
      this.footer = page.footer().text();
    }
  }

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    if (framed.spares(page)) {
      return;
    }
    seen = true;
    for (FooterMark mark : FooterMark.values()) {
      Optional<String> shown = shown(mark, page);
      if (shown.isEmpty()) {
        missing.computeIfAbsent(mark, m -> new Tally(page)).pages.add(page.digest().address());
      } else {
        compare(mark, shown.get(), page);
      }
    }
  }

  private void compare(FooterMark mark, String shown, Page page) {
    Optional<String> registered = mark.registered(facts);
    String expected =
        registered.orElseGet(
            () -> mark.isCompared() ? firstShown.computeIfAbsent(mark, m -> shown) : shown);
    if (!mark.agrees(shown, expected)) {
      foreign
          .computeIfAbsent(
              new Foreign(mark, shown, expected, registered.isPresent()), f -> new Tally(page))
          .pages
          .add(page.digest().address());
    }
  }

  /** Pages of one template carry the same footer: it is read once. */
  private Optional<String> shown(FooterMark mark, Page page) {
    if (mark == FooterMark.EMBLEM) {
      return mark.read(page);
    }
    if (!page.footer().text().equals(lastFooter)) {
      lastFooter = page.footer().text();
      lastRead.clear();
    }
    return lastRead.computeIfAbsent(mark, m -> m.read(page));
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (site.crawl().pages().isEmpty()) {
      findings.noData(RULE);
      return;
    }
    if (!seen) {
      findings.noData(RULE, "没有读到页面的底部功能区");
    }
    firstShown.keySet().stream()
        .map(FooterMark::label)
        .reduce((a, b) -> a + "、" + b)
        .ifPresent(marks -> findings.note(RULE, "没有登记的" + marks + "，只比较各页面是否一致"));
    missing.forEach(
        (mark, tally) ->
            findings.add(
                Finding.fault(RULE, "页面底部功能区缺少" + mark.label())
                    .on(tally.first, tally.footer)
                    .element("footer")
                    .text(mark.label())
                    .standsOn(tally.pages)
                    .build()));
    foreign.forEach((found, tally) -> findings.add(foreign(found, tally)));
  }

  private static Finding foreign(Foreign found, Tally tally) {
    String reason =
        "%s“%s”与%s的“%s”不一致"
            .formatted(
                found.mark().label(),
                found.shown(),
                found.registered() ? "登记" : "其他页面",
                found.expected());
    return (found.registered() && found.mark().isExact()
            ? Finding.fault(RULE, reason)
            : Finding.candidate(RULE, reason, 0.6))
        .on(tally.first, tally.footer)
        .element("footer")
        .text(found.shown())
        .standsOn(tally.pages)
        .build();
  }
}
