package org.zhengxun.inspector.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengxun.inspector.crawl.Column;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.url.WebAddress;

/**
 * V012: no way to ask or advise online (有效咨询建言渠道), those for petitions and discipline left out. A
 * program sees whether the home page leads to one and whether that opens and shows something; a
 * person sees whether messages can be handed in.
 */
final class AdviceEntryCheck implements Check {
  private static final String RULE = "V012";
  private static final Pattern ENTRY =
      Pattern.compile("咨询|信箱|留言|建言|来信|写信|问政|民意|互动|公众参与|我要(问|写|说|提|建议|投诉|反映)|12345|意见建议|投诉|诉求");
  private static final Pattern OTHER =
      Pattern.compile("信访|纪检|监察|举报|找错|征集|调查|访谈|电话|咨询(公司|机构|委)|公告|通知|^关于|的(咨询|建议|投诉|留言|来信|问题)$");
  private static final int LONGEST = 12;
  private static final int MOST_TRIED = 4;

  private final Map<WebAddress, String> entries = new LinkedHashMap<>();
  private final List<Trial> trials = new ArrayList<>();

  /**
   * What came of an entry.
   *
   * @param cause why it does not open, or null
   * @param page what it shows, or null
   */
  private record Trial(WebAddress address, String name, Cause cause, PageDigest page) {
    private boolean isBroken() {
      return cause != null && cause.weight() == Cause.Weight.BROKEN;
    }

    private boolean isBlank() {
      return page != null && page.bulk().isBlank();
    }
  }

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    if (page.digest().kind() != PageKind.HOME) {
      return;
    }
    for (Reference link : page.references()) {
      String text = link.text().strip();
      if (link.isLink() && link.target() != null && !link.staysOnPage() && isEntry(text)) {
        entries.putIfAbsent(link.target(), text);
      }
    }
  }

  private static boolean isEntry(String text) {
    return text.length() <= LONGEST && ENTRY.matcher(text).find() && !OTHER.matcher(text).find();
  }

  @Override
  public void ask(Crawl crawl, Visits visits) {
    List<WebAddress> own =
        entries.keySet().stream()
            .sorted(Comparator.comparing(address -> !crawl.scope().contains(address)))
            .limit(MOST_TRIED)
            .toList();
    for (WebAddress address : own) {
      Optional<Trial> trial =
          look(address, visits).map(answer -> trial(address, entries.get(address), answer, visits));
      trial.ifPresent(trials::add);
      if (trial.filter(t -> t.cause() == null && !t.isBlank()).isPresent()) {
        return;
      }
    }
  }

  /** What may pass is looked at twice. */
  private static Optional<Fetched> look(WebAddress address, Visits visits) {
    Optional<Fetched> first = visits.page(address);
    boolean passing = first.filter(a -> !a.opened() && !a.cause().isPermanent()).isPresent();
    return passing ? visits.page(address).or(() -> first) : first;
  }

  private static Trial trial(WebAddress address, String name, Fetched answer, Visits visits) {
    PageDigest page = answer.opened() && answer.isHtml() ? visits.read(answer).digest() : null;
    return new Trial(address, name, answer.opened() ? null : answer.cause(), page);
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    PageDigest home = site.crawl().home().orElse(null);
    if (home == null) {
      findings.noData(RULE, "首页没有打开");
    } else if (entries.isEmpty()) {
      noEntry(home, site, findings);
    } else {
      tried(home, site, findings);
    }
  }

  private static void noEntry(PageDigest home, Inspected site, Findings findings) {
    boolean column =
        site.columns().all().stream().map(Column::name).anyMatch(AdviceEntryCheck::isEntry);
    if (column) {
      findings.note(RULE, "首页没有直接链接咨询建言类栏目");
    } else if (site.lacksSite() || home.bulk().scripted() || !site.wholeSiteRead()) {
      findings.noData(RULE, "没有读到咨询建言渠道的入口");
    } else {
      findings.add(
          Finding.candidate(RULE, "首页和栏目中没有找到咨询建言渠道的入口", 0.5)
              .on(home, home.title())
              .subject("入口")
              .build());
    }
  }

  private void tried(PageDigest home, Inspected site, Findings findings) {
    boolean works = trials.stream().anyMatch(t -> t.cause() == null && !t.isBlank());
    boolean known =
        !site.crawl().seemsOffline() && trials.stream().allMatch(t -> t.isBroken() || t.isBlank());
    if (works) {
      findings.note(RULE, "咨询建言入口“%s”可以打开，能否提交须人工核对".formatted(trials.getLast().name()));
    } else if (trials.isEmpty() || !known || trials.size() < Math.min(MOST_TRIED, entries.size())) {
      findings.noData(RULE, "咨询建言渠道的入口没有打开，不能判断");
    } else {
      trials.forEach(trial -> findings.add(broken(trial, home)));
    }
  }

  private static Finding broken(Trial trial, PageDigest home) {
    String what = trial.isBlank() ? "页面为空白" : "打不开：" + trial.cause().words();
    return Finding.candidate(RULE, "咨询建言入口“%s”%s".formatted(trial.name(), what), 0.6)
        .on(home, trial.name())
        .at(trial.address(), home.address())
        .text(trial.name())
        .build();
  }
}
