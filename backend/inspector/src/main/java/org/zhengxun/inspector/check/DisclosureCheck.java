package org.zhengxun.inspector.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengxun.inspector.SiteKind;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.page.DisclosureSection;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.report.Finding;

/**
 * X007, the platform for disclosure (国办公开办函〔2019〕61号, 政府信息公开条例 第二十四条): its entry on the home page,
 * its columns present and not blank, its unified name, labels and search, and the office that
 * accepts applications. Told once for each site; a platform elsewhere or filled by scripts gives no
 * data.
 */
final class DisclosureCheck implements Check {
  private static final String RULE = "X007";
  private static final int FEWEST_LINKS = 5;

  private final DisclosurePlatform platform = new DisclosurePlatform();
  private Crawl crawl;

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    if (page.digest().kind() == PageKind.HOME) {
      platform.seeHome(page);
    }
  }

  @Override
  public void ask(Crawl walked, Visits visits) {
    crawl = walked;
    platform.visit(walked.scope(), visits);
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    PageDigest home = site.crawl().home().orElse(null);
    if (home == null || crawl == null) {
      findings.noData(RULE);
    } else if (platform.entry() == null) {
      noEntry(home, site, findings);
    } else if (platform.pages().isEmpty()) {
      boolean elsewhere = !crawl.scope().contains(platform.entry().target());
      findings.noData(
          RULE,
          elsewhere
              ? "政府信息公开平台设在 " + platform.entry().target().host() + "，不在本站"
              : "政府信息公开平台 %s 没有打开".formatted(platform.entry().target()));
    } else {
      judge(site, findings);
    }
  }

  private static void noEntry(PageDigest home, Inspected site, Findings findings) {
    if (home.bulk().scripted() || site.request().kind() != SiteKind.PORTAL) {
      findings.noData(RULE, "首页没有读到“政府信息公开”入口");
      return;
    }
    findings.add(
        Finding.candidate(RULE, "首页没有找到“政府信息公开”入口", 0.6)
            .on(home, home.title())
            .subject("入口")
            .build());
  }

  private void judge(Inspected site, Findings findings) {
    PageDigest page = platform.pages().getLast();
    List<DisclosureSection> missing =
        Stream.of(DisclosureSection.values()).filter(s -> !platform.has(s)).toList();
    boolean none = missing.size() == DisclosureSection.values().length;
    if (!missing.isEmpty() && (platform.scripted() || none && page.bulk().links() < FEWEST_LINKS)) {
      findings.noData(RULE, "政府信息公开平台的栏目由脚本生成，机器不能读全");
      return;
    }
    if (none) {
      add("栏目", "政府信息公开页面上没有找到指南、制度、法定主动公开内容、年报等栏目", 0.4, page, findings);
      return;
    }
    missing.forEach(section -> missing(section, page, findings));
    for (DisclosureSection section : DisclosureSection.values()) {
      platform.page(section).ifPresent(shown -> section(section, shown.page(), site, findings));
    }
    office(findings);
    if (platform.lacksSearch()) {
      add("检索", "政府信息公开平台没有提供检索功能", 0.5, page, findings);
    }
    if (!platform.named()) {
      add("名称", "政府信息公开平台没有使用统一名称“政府信息公开”", 0.5, page, findings);
    }
    labels(page, findings);
  }

  private void missing(DisclosureSection section, PageDigest page, Findings findings) {
    boolean toldInGuide =
        section == DisclosureSection.REQUEST
            && platform
                .page(DisclosureSection.GUIDE)
                .filter(guide -> guide.office() != null)
                .isPresent();
    if (!toldInGuide) {
      add(section.label(), "政府信息公开平台没有找到“%s”".formatted(section.label()), 0.6, page, findings);
    }
  }

  private static void section(
      DisclosureSection section, PageDigest page, Inspected site, Findings findings) {
    if (site.columns().isBlank(page)) {
      add(section.label(), "“%s”栏目为空白".formatted(section.label()), 0.8, page, findings);
      return;
    }
    String label = page.labels().get("ColumnName");
    // the way to apply may be a part of the guide
    boolean other =
        section != DisclosureSection.REQUEST
            && DisclosureSection.named(label)
                .filter(s -> s != section && s != DisclosureSection.REQUEST)
                .isPresent();
    if (page.kind() != PageKind.CONTENT && other) {
      String reason = "“%s”页面的栏目标签写作“%s”，与栏目不符".formatted(section.label(), label);
      add(section.label() + "标签", reason, 0.6, page, findings);
    }
  }

  private void office(Findings findings) {
    List<DisclosurePlatform.Shown> where =
        Stream.of(DisclosureSection.REQUEST, DisclosureSection.GUIDE)
            .flatMap(section -> platform.page(section).stream())
            .toList();
    Optional<String> office =
        where.stream().map(DisclosurePlatform.Shown::office).filter(o -> o != null).findFirst();
    if (office.isPresent()) {
      findings.note(RULE, "依申请公开受理机构写作“%s”".formatted(office.get()));
    } else if (!where.isEmpty() && where.stream().allMatch(DisclosurePlatform.Shown::tells)) {
      add("受理机构", "依申请公开没有写明受理机构", 0.6, where.getFirst().page(), findings);
    }
  }

  /** Pages of the platform without any label of their column: one finding for all of them. */
  private void labels(PageDigest page, Findings findings) {
    List<PageDigest> pages = new ArrayList<>(List.of(page));
    for (DisclosureSection section : DisclosureSection.values()) {
      platform.page(section).map(DisclosurePlatform.Shown::page).ifPresent(pages::add);
    }
    PageTally without = new PageTally();
    pages.stream()
        .filter(p -> p.kind() == PageKind.COLUMN || p.kind() == PageKind.OTHER)
        .filter(p -> !p.labels().has("ColumnName"))
        .map(PageDigest::address)
        .distinct()
        .forEach(without::add);
    if (without.count() > 0) {
      String reason = "政府信息公开平台有 %d 个页面没有栏目标签（ColumnName）".formatted(without.count());
      findings.add(
          Finding.candidate(RULE, reason, 0.6)
              .on(page, page.title())
              .subject("栏目标签")
              .standsOn(without)
              .build());
    }
  }

  private static void add(
      String subject, String reason, double confidence, PageDigest page, Findings findings) {
    findings.add(
        Finding.candidate(RULE, reason, confidence).on(page, page.title()).text(subject).build());
  }
}
