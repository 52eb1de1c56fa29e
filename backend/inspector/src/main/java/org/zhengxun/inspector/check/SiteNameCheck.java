package org.zhengxun.inspector.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.page.ReferenceKind;
import org.zhengxun.inspector.page.Zone;
import org.zhengxun.inspector.report.Finding;

/**
 * D064: the site is named after its area or department; D065: the name stands at the head of all
 * pages. A name painted in a picture without words is not read: then only pages that differ from
 * the home page are candidates.
 */
final class SiteNameCheck implements Check {
  private static final String NAMED = "D064";
  private static final String SHOWN = "D065";

  /** How much of a page's text its head can be. */
  private static final int HEAD = 300;

  private static final Pattern SUFFIX = Pattern.compile("(门户)?(官方网站|网站|官网|网)$");
  private static final Pattern BODY =
      Pattern.compile(
          "(政府|委员会|管委会|委|厅|局|部|署|总局|办公室|办公厅|办|院|中心|街道办事处|街道|镇|乡|海关|支队|总队|分局|所|站|社)(（[^）]*）)?$");

  /** A government's name is also part of titles and of its office's name. */
  private static final String OTHER_USES = "(?!关于|办公室|办公厅|印发|令|公报|公告|通告)";

  private static final Pattern UNOFFICIAL =
      Pattern.compile("(网|网站|在线|之窗|窗口|信息港|平台|门户|频道|热线)$|[·•]");

  private final String registered;
  private String name;
  private Pattern asName;
  private PageDigest home;
  private boolean homeShows;
  private int others;
  private int othersShow;
  private PageDigest firstWithout;
  private final PageTally without = new PageTally();

  /**
   * @param registered 网站名称 of the register, or null
   */
  SiteNameCheck(String registered) {
    this.registered = registered;
  }

  @Override
  public Set<String> rules() {
    return Set.of(NAMED, SHOWN);
  }

  @Override
  public void see(Page page) {
    if (name == null) {
      name = name(page.digest());
      asName = Pattern.compile(Pattern.quote(core()) + OTHER_USES);
    }
    if (name.isEmpty()) {
      return;
    }
    boolean shows = shows(page);
    if (page.digest().kind() == PageKind.HOME) {
      home = page.digest();
      homeShows = shows;
      return;
    }
    others++;
    if (shows) {
      othersShow++;
      return;
    }
    without.add(page.digest().address());
    firstWithout = firstWithout == null ? page.digest() : firstWithout;
  }

  /** No longer than where it is looked for: compiling one of a megabyte takes minutes. */
  private String name(PageDigest page) {
    String label = page.labels().get("SiteName");
    String known = registered != null && !registered.isBlank() ? registered : label;
    String whole = plain(known.isEmpty() && page.kind() == PageKind.HOME ? page.title() : known);
    return whole.substring(0, Math.min(HEAD, whole.length()));
  }

  private boolean shows(Page page) {
    String core = core();
    if (asName.matcher(plain(head(page))).find()) {
      return true;
    }
    for (Reference reference : page.references()) {
      boolean picture = reference.kind() == ReferenceKind.RESOURCE;
      boolean high = picture || reference.zone() == Zone.FURNITURE;
      if (high
          && reference.text().length() >= core.length()
          && plain(reference.text()).contains(core)) {
        return true;
      }
    }
    return false;
  }

  /** The beginning of a page's text, before its footer when the page is a short one. */
  private static String head(Page page) {
    String text = page.text();
    String footer = page.footer().text();
    int end = Math.min(HEAD, text.length());
    int footerAt = footer.isEmpty() || footer.equals(text) ? -1 : text.lastIndexOf(footer);
    return text.substring(0, footerAt < 0 ? end : Math.min(end, footerAt));
  }

  private String core() {
    String core = SUFFIX.matcher(name).replaceFirst("");
    return core.length() < 3 ? name : core;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (home == null) {
      findings.noData(rules());
      return;
    }
    if (UNOFFICIAL.matcher(name).find() && !BODY.matcher(core()).find()) {
      findings.add(
          Finding.candidate(NAMED, "网站名称“%s”不像是地区或部门的名称".formatted(name), 0.6)
              .on(home, home.title())
              .text(name)
              .build());
    }
    if (!homeShows && othersShow == 0) {
      if (site.lacksSite() || others == 0) {
        findings.noData(SHOWN, "首页头部没有可读的网站名称，可能在图片之中");
      } else {
        shown("全站页面头部没有可读的网站名称“%s”，可能在图片之中", 0.3, home, findings);
      }
    } else if (!homeShows) {
      shown("首页头部没有网站名称“%s”", 0.5, home, findings);
    } else if (firstWithout != null) {
      findings.add(
          Finding.candidate(SHOWN, "页面头部没有网站名称“%s”".formatted(name), 0.6)
              .on(firstWithout, firstWithout.title())
              .element("header")
              .subject("pages")
              .standsOn(without)
              .build());
    }
  }

  private void shown(String reason, double confidence, PageDigest page, Findings findings) {
    findings.add(
        Finding.candidate(SHOWN, reason.formatted(name), confidence)
            .on(page, page.title())
            .element("header")
            .subject("home")
            .build());
  }
}
