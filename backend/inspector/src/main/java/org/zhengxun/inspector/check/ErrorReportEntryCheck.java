package org.zhengxun.inspector.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.zhengxun.inspector.page.Fittings;
import org.zhengxun.inspector.page.Fittings.EntryFit;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.FindingBuilder;

/**
 * The entry 我为政府网站找错: D069 on the home page, D070 on the others; it must lead to the common
 * platform and carry the site's own code.
 */
final class ErrorReportEntryCheck implements Check {
  private static final String HOME = "D069";
  private static final String OTHERS = "D070";

  private final String registeredCode;
  private final Map<Trouble, Tally> troubles = new LinkedHashMap<>();
  private int seenHome;
  private int seenOthers;

  ErrorReportEntryCheck(String registeredCode) {
    this.registeredCode = registeredCode;
  }

  /**
   * @param code the foreign code shown, or null when the entry itself is amiss
   */
  private record Trouble(String rule, EntryFit fit, String code) {}

  private record Tally(PageDigest first, PageTally pages) {}

  @Override
  public Set<String> rules() {
    return Set.of(HOME, OTHERS);
  }

  @Override
  public void see(Page page) {
    boolean home = page.digest().kind() == PageKind.HOME;
    seenHome += home ? 1 : 0;
    seenOthers += home ? 0 : 1;
    String rule = home ? HOME : OTHERS;
    Fittings fittings = page.fittings();
    if (fittings.entry() != EntryFit.RIGHT) {
      note(new Trouble(rule, fittings.entry(), null), page.digest());
    }
    String code = fittings.entryCode();
    if (code != null && registeredCode != null && !code.equalsIgnoreCase(registeredCode)) {
      boolean known = troubles.containsKey(new Trouble(HOME, EntryFit.RIGHT, code));
      note(new Trouble(known ? HOME : rule, EntryFit.RIGHT, code), page.digest());
    }
  }

  private void note(Trouble trouble, PageDigest page) {
    troubles
        .computeIfAbsent(trouble, t -> new Tally(page, new PageTally()))
        .pages()
        .add(page.address());
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (seenHome == 0) {
      findings.noData(HOME);
    }
    if (seenOthers == 0) {
      findings.noData(OTHERS);
    }
    troubles.forEach(
        (trouble, tally) ->
            findings.add(
                finding(trouble)
                    .on(tally.first(), trouble.code())
                    .element("footer")
                    .standsOn(tally.pages())
                    .build()));
  }

  private FindingBuilder finding(Trouble trouble) {
    String rule = trouble.rule();
    String where = rule.equals(HOME) ? "首页" : "页面";
    return switch (trouble.fit()) {
      case ABSENT -> Finding.fault(rule, where + "底部功能区没有“我为政府网站找错”入口");
      case DEAD -> Finding.fault(rule, where + "的“我为政府网站找错”入口没有链接").subject("dead");
      case ELSEWHERE ->
          Finding.candidate(rule, where + "的“我为政府网站找错”入口没有链接到统一平台", 0.6).subject("elsewhere");
      case RIGHT ->
          Finding.fault(rule, "“找错”入口的标识码“%s”不是本网站的“%s”".formatted(trouble.code(), registeredCode))
              .text(trouble.code());
    };
  }
}
