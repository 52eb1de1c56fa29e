package org.zhengxun.inspector.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengxun.inspector.crawl.Crawl;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.page.LeaveNotice;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.page.PageText;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.page.ReferenceKind;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.url.OwnerDomain;
import org.zhengxun.inspector.url.PrivateNetworks;
import org.zhengxun.inspector.url.WebAddress;

/**
 * X004: links to sites that are no government's, while no script of the site, in its pages or
 * beside them, speaks of leaving it (政府网站发展指引: 离开提示). One finding for each outside host. Addresses
 * of intranets and of the visitor's own machine are no sites to be warned of.
 */
final class OutsideNoticeCheck implements Check {
  private static final String RULE = "X004";
  private static final int MOST_SCRIPTS = 20;
  private static final int MOST_HOSTS = 500;

  private final Map<String, Tally> hosts = new LinkedHashMap<>();
  private final Map<String, Boolean> outside = new HashMap<>();
  private final Set<WebAddress> scripts = new LinkedHashSet<>();
  private boolean noticed;
  private boolean unread;
  private int pages;

  private record Tally(PageDigest first, Reference link, PageTally pages) {}

  @Override
  public Set<String> rules() {
    return Set.of(RULE);
  }

  @Override
  public void see(Page page) {
    pages++;
    noticed |= page.fittings().leaveNotice();
    WebAddress own = page.digest().address();
    String owner = OwnerDomain.of(own.host());
    Set<String> here = new HashSet<>();
    for (Reference reference : page.references()) {
      WebAddress target = reference.target();
      if (target == null) {
        continue;
      }
      if (reference.isLink()) {
        boolean leaves = outside.computeIfAbsent(target.host(), host -> isOutside(host, owner));
        if (leaves && here.add(target.host())) {
          note(page, reference);
        }
      } else if (reference.kind() == ReferenceKind.RESOURCE
          && reference.element().equals("script[src]")
          && target.authority().equals(own.authority())
          && scripts.size() < MOST_SCRIPTS) {
        scripts.add(target);
      }
    }
  }

  private void note(Page page, Reference link) {
    String host = link.target().host();
    Tally tally = hosts.get(host);
    if (tally == null && hosts.size() < MOST_HOSTS) {
      tally = new Tally(page.digest(), link, new PageTally());
      hosts.put(host, tally);
    }
    if (tally != null) {
      tally.pages().add(page.digest().address());
    }
  }

  private static boolean isOutside(String host, String owner) {
    return !OwnerDomain.isGovernment(host)
        && !OwnerDomain.of(host).equals(owner)
        && !PrivateNetworks.isNotPublicByName(host);
  }

  @Override
  public void ask(Crawl crawl, Visits visits) {
    if (noticed || hosts.isEmpty()) {
      return;
    }
    for (WebAddress script : scripts) {
      Optional<Fetched> answer = visits.resource(script);
      unread |= answer.isEmpty();
      noticed |=
          answer.filter(Fetched::opened).filter(found -> LeaveNotice.isIn(text(found))).isPresent();
      if (noticed) {
        return;
      }
    }
  }

  private static String text(Fetched script) {
    return PageText.decode(script.body(), script.contentType()).text();
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (pages == 0) {
      findings.noData(RULE);
    } else if (noticed) {
      findings.note(RULE, "网站脚本有离开提示，是否对每个外部链接生效由人工核实");
    } else if (unread && !hosts.isEmpty()) {
      findings.noData(RULE, "网站脚本没有读全，不能判断有无离开提示");
    } else {
      hosts.forEach((host, tally) -> findings.add(finding(host, tally)));
    }
  }

  private static Finding finding(String host, Tally tally) {
    Reference link = tally.link();
    return Finding.candidate(RULE, "链接非政府网站“%s”，没有发现离开提示".formatted(host), 0.5)
        .at(link.target(), tally.first().address())
        .element(link.element())
        .text(link.text())
        .subject(host)
        .standsOn(tally.pages())
        .evidence(tally.first().source().showing(link.text()))
        .build();
  }
}
