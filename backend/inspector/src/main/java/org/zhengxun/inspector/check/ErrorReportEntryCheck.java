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
 * platform and carry the site's own code: the registered one, else the one in the footer.
 */
final class ErrorReportEntryCheck implements Check {
  private static final String HOME = "D069";
  private static final String OTHERS = "D070";

  private final String registeredCode;
  private final Map<Trouble, Tally> troubles = new LinkedHashMap<>();

  /** The first code shown in a footer; null while none was seen. */
  private String shownCode;

  private int seenHome;
  private int seenOthers;

  ErrorReportEntryCheck(String registeredCode) {
    this.registeredCode = registeredCode;
  }

  /**
   * @param code the foreign code shown, or null when the entry itself is amiss
   * @param own the code it should be
   */
  private final FramedPages framed = new FramedPages();

  private record Trouble(String rule, EntryFit fit, String code, String own) {}

  private record Tally(PageDigest first, PageTally pages) {}

  @Override
  public Set<String> rules() {
    return Set.of(HOME, OTHERS);
  }

  @Override
  public void see(Page page) {
    if (framed.spares(page)) {
      return;
    }
    boolean home = page.digest().kind() == PageKind.HOME;
    seenHome += home ? 1 : 0;
    seenOthers += home ? 0 : 1;
    String rule = home ? HOME : OTHERS;
    Fittings fittings = page.fittings();
    if (fittings.entry() != EntryFit.RIGHT) {
      note(new Trouble(rule, fittings.entry(), null, null), page.digest());
    }
    String code = fittings.entryCode();
    String own = code == null ? null : ownCode(page);
    if (own != null && !code.equalsIgnoreCase(own)) {
      boolean known = troubles.containsKey(new Trouble(HOME, EntryFit.RIGHT, code, own));
      note(new Trouble(known ? HOME : rule, EntryFit.RIGHT, code, own), page.digest());
    }
  }

  private String ownCode(Page page) {
    if (registeredCode != null) {
      return registeredCode;
    }
    if (shownCode == null) {
      shownCode = FooterMark.SITE_CODE.read(page).orElse(null);
    }
    return shownCode;
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
    } else if (registeredCode == null) {
      findings.note(HOME, "没有登记的网站标识码，只与底部功能区的比较");
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
      case RIGHT -> foreign(trouble).text(trouble.code());
    };
  }

  private FindingBuilder foreign(Trouble trouble) {
    return registeredCode == null
        ? Finding.candidate(
            trouble.rule(),
            "“找错”入口的标识码“%s”与底部功能区的“%s”不一致".formatted(trouble.code(), trouble.own()),
            0.8)
        : Finding.fault(
            trouble.rule(), "“找错”入口的标识码“%s”不是本网站的“%s”".formatted(trouble.code(), trouble.own()));
  }
}
