package org.zhengxun.inspector.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.zhengxun.inspector.page.HiddenLink;
import org.zhengxun.inspector.page.HiddenLinks;
import org.zhengxun.inspector.page.Illicit;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.OwnerDomain;
import org.zhengxun.inspector.url.WebAddress;

/**
 * X003 暗链: links to outside sites that visitors do not see, and scripts that write encoded content.
 * A host hidden in one way is one finding, however many pages carry it.
 */
final class HiddenLinksCheck implements Check {
  private static final String RULE = "X003";
  private static final int MOST = 1_000;
  private static final int FULL = 90;

  private final Map<Place, Tally> found = new LinkedHashMap<>();
  private int pages;

  /**
   * @param way null for an encoded script
   */
  private record Place(HiddenLink.Way way, String what) {}

  private record Tally(PageDigest first, HiddenLink link, PageTally pages) {}

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    pages++;
    String owner = OwnerDomain.of(page.digest().address().host());
    if (page.fittings().obscured() != null) {
      note(new Place(null, page.fittings().obscured()), page, null);
    }
    PageDigest digest = page.digest();
    String own = digest.address().host();
    boolean leadsOut = false;
    for (Reference link : page.references()) {
      if (link.isLink() && link.target() != null && !link.target().host().equals(own)) {
        leadsOut |= isOutside(link.target().host(), owner);
      }
    }
    if (!leadsOut) {
      return;
    }
    Map<Place, HiddenLink> once = new LinkedHashMap<>();
    for (HiddenLink link : HiddenLinks.in(page, href -> isOutside(host(digest, href), owner))) {
      once.putIfAbsent(new Place(link.way(), host(digest, link.href())), link);
    }
    once.forEach((place, link) -> note(place, page, link));
  }

  private void note(Place place, Page page, HiddenLink link) {
    Tally tally = found.get(place);
    if (tally == null && found.size() < MOST) {
      tally = new Tally(page.digest(), link, new PageTally());
      found.put(place, tally);
    }
    if (tally != null) {
      tally.pages().add(page.digest().address());
    }
  }

  private static boolean isOutside(String host, String owner) {
    return !host.isEmpty()
        && !OwnerDomain.isGovernment(host)
        && !OwnerDomain.of(host).equals(owner);
  }

  /** The host that a browser would ask; empty when there is none. */
  private static String host(PageDigest page, String href) {
    try {
      return AddressParser.resolve(page.address(), href, StandardCharsets.UTF_8)
          .map(WebAddress::host)
          .orElse("");
    } catch (InvalidAddressException e) {
      return "";
    }
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (pages == 0) {
      findings.noData(RULE);
    }
    found.forEach(
        (place, tally) ->
            findings.add(place.way() == null ? script(place, tally) : link(place, tally)));
  }

  private static Finding script(Place place, Tally tally) {
    return Finding.candidate(RULE, "脚本向页面写入经编码的内容", 0.5)
        .on(tally.first(), place.what())
        .element("script")
        .text(place.what())
        .standsOn(tally.pages())
        .build();
  }

  private static Finding link(Place place, Tally tally) {
    HiddenLink link = tally.link();
    boolean illicit = Illicit.judge(link.text(), link.text()).isPresent();
    double confidence = illicit ? FULL / 100.0 : place.way().confidence();
    return Finding.candidate(RULE, "指向外部网站的链接被隐藏：" + place.way().words(), confidence)
        .at(link.href(), tally.first().address())
        .element("a[href]")
        .text(link.text())
        .subject(place.way().name() + " " + place.what())
        .standsOn(tally.pages())
        .evidence(tally.first().source().showing(link.href() + " " + link.text()))
        .build();
  }
}
