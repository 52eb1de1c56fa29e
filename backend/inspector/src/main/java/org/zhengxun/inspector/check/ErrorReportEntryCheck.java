package org.zhengxun.inspector.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.report.Finding;

/**
 * The entry 我为政府网站找错: D069 on the home page, D070 on the others; it must carry the site's own code.
 */
final class ErrorReportEntryCheck implements Check {
  private static final String HOME = "D069";
  private static final String OTHERS = "D070";
  private static final String ENTRY =
      "script[src*=jiucuo], script#_jiucuo_, #_span_jiucuo, a[href*=zfwzgl.www.gov.cn],"
          + " a[href*=jiucuo], a:contains(找错), a[title*=找错], img[alt*=找错], img[title*=找错]";
  private static final Pattern CODE =
      Pattern.compile("site_?code=((?:bm)?\\d{4,12})", Pattern.CASE_INSENSITIVE);

  private final String registeredCode;
  private PageDigest homeWithout;
  private PageDigest firstWithout;
  private PageDigest firstForeign;
  private String foreignCode;
  private final PageTally without = new PageTally();
  private final PageTally foreign = new PageTally();
  private int seenHome;
  private int seenOthers;

  ErrorReportEntryCheck(String registeredCode) {
    this.registeredCode = registeredCode;
  }

  @Override
  public Set<String> rules() {
    return Set.of(HOME, OTHERS);
  }

  @Override
  public void see(Page page) {
    boolean home = page.digest().kind() == PageKind.HOME;
    seenHome += home ? 1 : 0;
    seenOthers += home ? 0 : 1;
    Element entry = page.dom().selectFirst(ENTRY);
    if (entry == null) {
      absent(page.digest(), home);
    } else {
      code(page)
          .filter(code -> registeredCode != null && !code.equalsIgnoreCase(registeredCode))
          .ifPresent(code -> foreign(page.digest(), code));
    }
  }

  private void absent(PageDigest page, boolean home) {
    if (home) {
      homeWithout = page;
      return;
    }
    without.add(page.address());
    if (firstWithout == null) {
      firstWithout = page;
    }
  }

  private void foreign(PageDigest page, String code) {
    foreign.add(page.address());
    if (firstForeign == null) {
      firstForeign = page;
      foreignCode = code;
    }
  }

  private static Optional<String> code(Page page) {
    for (Element entry : page.dom().select(ENTRY)) {
      if (entry.hasAttr("sitecode")) {
        return Optional.of(entry.attr("sitecode").strip());
      }
      Matcher matcher = CODE.matcher(entry.attr("href") + " " + entry.attr("src"));
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (seenHome == 0) {
      findings.noData(HOME);
    }
    if (seenOthers == 0) {
      findings.noData(OTHERS);
    }
    if (homeWithout != null) {
      findings.add(
          Finding.fault(HOME, "首页底部功能区没有“我为政府网站找错”入口")
              .on(homeWithout, null)
              .element("footer")
              .build());
    }
    if (firstWithout != null) {
      findings.add(
          Finding.fault(OTHERS, "页面底部功能区没有“我为政府网站找错”入口")
              .on(firstWithout, null)
              .element("footer")
              .standsOn(without)
              .build());
    }
    if (firstForeign != null) {
      String rule = firstForeign.kind() == PageKind.HOME ? HOME : OTHERS;
      String reason = "“找错”入口的标识码“%s”不是本网站的“%s”".formatted(foreignCode, registeredCode);
      findings.add(
          Finding.fault(rule, reason)
              .on(firstForeign, foreignCode)
              .element("footer")
              .text(foreignCode)
              .standsOn(foreign)
              .build());
    }
  }
}
