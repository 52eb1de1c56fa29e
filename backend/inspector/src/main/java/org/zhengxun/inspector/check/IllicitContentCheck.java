package org.zhengxun.inspector.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.nodes.Element;
import org.zhengxun.inspector.crawl.LinkUse;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.evidence.Sources;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.page.Excerpt;
import org.zhengxun.inspector.page.Illicit;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.url.WebAddress;

/**
 * V003 发布或链接反动、暴力、色情等内容: links to outside pages that now show gambling, pornography or a domain for
 * sale, and pages of the site whose own title or labels do, as after an intrusion.
 */
final class IllicitContentCheck implements Check {
  private static final String RULE = "V003";
  private static final int MOST = 500;

  /** The first by address, whatever the order they were looked at in. */
  private final ConcurrentSkipListMap<WebAddress, Seen> outside =
      new ConcurrentSkipListMap<>(Comparator.comparing(WebAddress::toString));

  private final Map<String, Own> own = new LinkedHashMap<>();

  private volatile boolean full;

  /** Titles, keywords and descriptions are looked at no further. */
  private static final int LONGEST = 2000;

  private record Seen(Illicit what, Evidence evidence) {}

  private record Own(Illicit what, String words, PageDigest first, PageTally pages) {}

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    StringBuilder head = new StringBuilder(page.digest().title());
    for (Element meta : page.dom().head().children()) {
      String name = meta.normalName().equals("meta") ? meta.attr("name") : "";
      if (name.equalsIgnoreCase("keywords") || name.equalsIgnoreCase("description")) {
        head.append(' ').append(meta.attr("content"));
      }
    }
    String words = Excerpt.kept(head.toString(), LONGEST);
    Illicit.judge(words, "")
        .filter(what -> own.size() < MOST)
        .ifPresent(
            what ->
                own.computeIfAbsent(words, w -> new Own(what, w, page.digest(), new PageTally()))
                    .pages()
                    .add(page.digest().address()));
  }

  @Override
  public void seeLink(Fetched answer) {
    Illicit.of(answer)
        .ifPresent(
            found ->
                keep(
                    answer.requested(),
                    new Seen(
                        found, Sources.of(answer).showing(shown(Illicit.title(answer), found)))));
  }

  private void keep(WebAddress address, Seen seen) {
    outside.put(address, seen);
    if (outside.size() > MOST) {
      outside.pollLastEntry();
      full = true;
    }
  }

  private static String shown(String title, Illicit found) {
    return "标题“%s”，含“%s”".formatted(title.strip(), String.join("”“", found.words()));
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (site.crawl().pages().isEmpty()) {
      findings.noData(RULE, "没有读到网站的页面");
      return;
    }
    if (site.crawl().links().checked() == 0 || site.crawl().seemsOffline()) {
      findings.unproven(RULE, "没有读到外部链接的页面，只检查了本站页面的标题和标签");
    }
    if (full) {
      findings.note(RULE, "疑似的外部网页过多，只列出 %d 个".formatted(MOST));
    }
    own.values().forEach(found -> findings.add(own(found)));
    outside.forEach(
        (address, seen) -> {
          boolean ownSite = site.crawl().scope().contains(address);
          site.crawl()
              .links()
              .use(address)
              .filter(use -> !ownSite)
              .ifPresent(use -> findings.add(outside(use, seen)));
        });
  }

  private static Finding own(Own found) {
    String reason = "本站页面的标题或标签疑似%s内容，可能被篡改".formatted(found.what().kind());
    return Finding.candidate(RULE, reason, found.what().confidence())
        .on(found.first(), found.words())
        .element("head")
        .text(String.join("、", found.what().words()))
        .standsOn(found.pages())
        .build();
  }

  private static Finding outside(LinkUse use, Seen seen) {
    boolean parked = seen.what().kind().equals("域名停放");
    String reason = parked ? "链接的外部网站域名已停放或待售" : "链接的外部网站疑似%s网站".formatted(seen.what().kind());
    return Finding.candidate(RULE, reason, seen.what().confidence())
        .at(use.address(), use.page())
        .element(use.reference().element())
        .text(use.reference().text())
        .subject("link")
        .standsOn(use.pages())
        .evidence(seen.evidence())
        .build();
  }
}
