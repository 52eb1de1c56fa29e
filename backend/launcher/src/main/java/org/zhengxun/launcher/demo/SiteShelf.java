package org.zhengxun.launcher.demo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengxun.launcher.demo.data.DemoFiles;
import org.zhengxun.launcher.demo.data.Website;
import org.zhengxun.launcher.demo.site.DemoSite;

/** All demo sites by host name, each broken or mended as its switch says. */
final class SiteShelf {

  private record Both(DemoSite broken, DemoSite mended) {}

  private final Map<String, Both> sites = new LinkedHashMap<>();
  private final Switches switches;

  SiteShelf(Switches switches) {
    this.switches = switches;
    for (Website website : DemoFiles.websites()) {
      sites.put(website.host(), new Both(DemoSite.broken(website), DemoSite.mended(website)));
    }
  }

  Optional<DemoSite> find(String host) {
    return Optional.ofNullable(sites.get(host))
        .map(both -> switches.mended(host) ? both.mended : both.broken);
  }

  /** Mends or breaks a site; false when there is none of that name. */
  boolean set(String host, boolean mended) {
    boolean known = sites.containsKey(host);
    if (known) {
      switches.set(host, mended);
    }
    return known;
  }

  /** How each site stands. */
  List<SiteState> states() {
    Collection<Both> all = sites.values();
    return all.stream().map(this::state).toList();
  }

  private SiteState state(Both both) {
    Website website = both.broken.website();
    return new SiteState(
        website.host(),
        website.name(),
        website.code(),
        both.broken.defects().stream().sorted().map(defect -> defect.label()).toList(),
        switches.mended(website.host()));
  }
}
