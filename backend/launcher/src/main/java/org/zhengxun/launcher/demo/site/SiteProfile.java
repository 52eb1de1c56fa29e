package org.zhengxun.launcher.demo.site;

import java.util.List;
import java.util.Set;
import org.zhengxun.launcher.demo.data.Website;

/**
 * What the texts of a site need to know about it.
 *
 * @param place what its people call their area or body, e.g. 咸阳市 or 市示例教育局
 * @param topics fields of work that its articles are about, at least one
 * @param defects what it does wrong
 */
record SiteProfile(Website website, String place, List<String> topics, Set<Defect> defects) {

  boolean has(Defect defect) {
    return defects.contains(defect);
  }

  /** The body that publishes: the government for a portal, else the unit. */
  String body() {
    String sponsor = website.sponsor();
    return website.portal() ? sponsor.substring(0, sponsor.length() - "办公室".length()) : sponsor;
  }

  /** A topic, the next one with each number. */
  String topic(long n) {
    return topics.get((int) Math.floorMod(n, (long) topics.size()));
  }
}
