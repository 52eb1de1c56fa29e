package org.zhengxun.inspector.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.zhengxun.inspector.crawl.Column;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.page.DateClaims;
import org.zhengxun.inspector.page.Entry;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.report.Finding;

/**
 * V005 弄虚作假行为（如伪造发稿日期等）: candidates where what a site says of a publishing date cannot all be true.
 * A person asks the unit: moved sites and corrected items look the same.
 */
final class ForgedDatesCheck implements Check {
  private static final String RULE = "V005";
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** Drafting and correcting take days; a date further off was written by somebody. */
  private static final int DAYS_OF_ADDRESS = 30;

  /** Clocks and midnight make a day's difference. */
  private static final int DAYS_OF_LABEL = 1;

  /** Pages that were all moved on a day are rather a moved site than forged one by one. */
  private static final int MOVED_TOGETHER = 5;

  private final Map<Mark, Tally> tallies = new LinkedHashMap<>();
  private boolean sawDates;

  private enum Sign {
    FUTURE(0.9),
    LABEL(0.5),
    ADDRESS(0.4),
    LIST(0.6);

    private final double confidence;

    Sign(double confidence) {
      this.confidence = confidence;
    }
  }

  /** What goes wrong in the same way: pages with one odd date were written together. */
  private record Mark(Sign sign, LocalDate odd) {}

  private record Tally(PageDigest first, String reason, PageTally pages) {}

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    if (page.digest().kind() != PageKind.CONTENT) {
      return;
    }
    DateClaims claims = DateClaims.of(page);
    LocalDate printed = claims.printed() == null ? page.digest().printedDate() : claims.printed();
    if (printed == null) {
      return;
    }
    sawDates = true;
    PageDigest digest = page.digest();
    LocalDate read = digest.source().fetchedAt().atZone(CHINA).toLocalDate();
    if (printed.isAfter(read)) {
      note(Sign.FUTURE, printed, digest, "注明的发布日期 %s 晚于抓取日期 %s".formatted(printed, read));
    } else if (isFar(printed, claims.label(), DAYS_OF_LABEL)) {
      String reason = "注明的发布日期 %s 与标签 PubDate 的 %s 不一致".formatted(printed, claims.label());
      note(Sign.LABEL, claims.label(), digest, reason);
    } else if (isFar(printed, claims.address(), DAYS_OF_ADDRESS)) {
      String reason = "注明的发布日期 %s 与网址中的生成日期 %s 不一致".formatted(printed, claims.address());
      note(Sign.ADDRESS, claims.address(), digest, reason);
    }
  }

  private static boolean isFar(LocalDate printed, LocalDate other, int days) {
    return other != null && Math.abs(ChronoUnit.DAYS.between(printed, other)) > days;
  }

  private void note(Sign sign, LocalDate odd, PageDigest page, String reason) {
    tallies
        .computeIfAbsent(new Mark(sign, odd), mark -> new Tally(page, reason, new PageTally()))
        .pages()
        .add(page.address());
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (!sawDates) {
      findings.noData(RULE, "没有读到注明日期的信息");
      return;
    }
    for (Column column : site.columns().all()) {
      readList(column.page(), site.crawl());
    }
    tallies.forEach((mark, tally) -> findings.add(finding(mark, tally)));
  }

  private void readList(PageDigest list, Crawl crawl) {
    for (Entry entry : list.entries()) {
      if (entry.date() != null) {
        crawl.page(entry.target()).ifPresent(item -> compare(entry, item));
      }
    }
  }

  private void compare(Entry entry, PageDigest item) {
    if (item.kind() == PageKind.CONTENT
        && item.printedDate() != null
        && isFar(item.printedDate(), entry.date(), DAYS_OF_LABEL)) {
      String reason = "列表中的日期 %s 与正文注明的发布日期 %s 不一致".formatted(entry.date(), item.printedDate());
      note(Sign.LIST, item.printedDate(), item, reason);
    }
  }

  private static Finding finding(Mark mark, Tally tally) {
    int pages = tally.pages().count();
    boolean moved = mark.sign() != Sign.FUTURE && pages >= MOVED_TOGETHER;
    String more = moved ? "，共 %d 个页面，可能是网站改版迁移所致".formatted(pages) : "";
    return Finding.candidate(RULE, tally.reason() + more, moved ? 0.2 : mark.sign().confidence)
        .on(tally.first(), PolicyPages.title(tally.first()) + "：" + tally.reason())
        .text(mark.odd().toString())
        .subject(mark.sign() + " " + mark.odd())
        .standsOn(tally.pages())
        .build();
  }
}
