package org.zhengxun.launcher.demo.site;

import static org.zhengxun.launcher.demo.site.Defect.ABANDONED_COLUMNS;
import static org.zhengxun.launcher.demo.site.Defect.DEAD_LINKS;
import static org.zhengxun.launcher.demo.site.Defect.INTERPRETATION_WITHOUT_POLICY;
import static org.zhengxun.launcher.demo.site.Defect.MISSING_LABELS;
import static org.zhengxun.launcher.demo.site.Defect.MISSING_MARKS;
import static org.zhengxun.launcher.demo.site.Defect.NEGLECTED_COLUMNS;
import static org.zhengxun.launcher.demo.site.Defect.POLICY_WITHOUT_INTERPRETATION;
import static org.zhengxun.launcher.demo.site.Defect.SEVERE_WORDS;
import static org.zhengxun.launcher.demo.site.Defect.STALE_TOPICS;
import static org.zhengxun.launcher.demo.site.Defect.TOPICS_WITHOUT_MARK;
import static org.zhengxun.launcher.demo.site.Defect.WRONG_ACCEPTING_OFFICE;
import static org.zhengxun.launcher.demo.site.Defect.WRONG_WORDS;

import java.util.Map;
import java.util.Set;

/**
 * Which demo site does what wrong: the five of the 咸阳 notice exactly what their row says, two of 铜川
 * a lot, all others nothing.
 */
final class Defects {

  private static final Map<String, Set<Defect>> BY_HOST =
      Map.of(
          "www.xingping.gov.cn", Set.of(INTERPRETATION_WITHOUT_POLICY, TOPICS_WITHOUT_MARK),
          "www.liquan.gov.cn", Set.of(WRONG_ACCEPTING_OFFICE),
          "www.changwu.gov.cn", Set.of(POLICY_WITHOUT_INTERPRETATION),
          "jjzd.xianyang.gov.cn", Set.of(STALE_TOPICS),
          "sfj.xianyang.gov.cn", Set.of(STALE_TOPICS),
          "zjj.tongchuan-shili.gov.cn", Set.of(NEGLECTED_COLUMNS, DEAD_LINKS, WRONG_WORDS),
          "slj.tongchuan-shili.gov.cn",
              Set.of(
                  ABANDONED_COLUMNS,
                  DEAD_LINKS,
                  MISSING_MARKS,
                  MISSING_LABELS,
                  WRONG_WORDS,
                  SEVERE_WORDS));

  private Defects() {}

  static Set<Defect> of(String host) {
    return BY_HOST.getOrDefault(host, Set.of());
  }
}
