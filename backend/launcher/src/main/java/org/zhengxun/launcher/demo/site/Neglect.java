package org.zhengxun.launcher.demo.site;

import java.util.List;
import java.util.Set;

/**
 * Lets columns go stale or blank. The numbers follow 国办秘函〔2019〕19号 栏目不更新: at least 5 news columns
 * and first-level notices or documents, at least 10 in all, at least 5 blank.
 */
final class Neglect {

  private static final Set<String> STALE_TOPICS =
      Set.of("/ztzl/zt03/", "/ztzl/zt04/", "/ztzl/zt05/", "/ztzl/zt06/");

  /** 4 of the first kind, 9 in all, 4 blank: one below each line. */
  private static final Set<String> BELOW_STALE =
      Set.of(
          "/dtyw/jcdt/",
          "/dtyw/tpxw/",
          "/tzgg/",
          "/zcwj/",
          "/zcjd/",
          "/ztzl/zt03/",
          "/ztzl/zt04/",
          "/ztzl/zt05/",
          "/ztzl/zt06/");

  private static final Set<String> BELOW_BLANK =
      Set.of("/ztzl/zt07/", "/ztzl/zt08/", "/ztzl/zt09/", "/ztzl/zt10/");

  private static final Set<String> PAST_STALE =
      Set.of(
          "/dtyw/gzdt/",
          "/dtyw/jcdt/",
          "/dtyw/tpxw/",
          "/tzgg/",
          "/zcwj/",
          "/zcjd/",
          "/ztzl/zt02/",
          "/ztzl/zt03/",
          "/ztzl/zt04/",
          "/ztzl/zt05/");

  private static final Set<String> PAST_BLANK =
      Set.of("/ztzl/zt06/", "/ztzl/zt07/", "/ztzl/zt08/", "/ztzl/zt09/", "/ztzl/zt10/");

  private Neglect() {}

  static List<Column> applied(SiteProfile profile, List<Column> columns) {
    if (profile.has(Defect.STALE_TOPICS)) {
      return neglect(columns, STALE_TOPICS, Set.of());
    }
    if (profile.has(Defect.NEGLECTED_COLUMNS)) {
      return neglect(columns, BELOW_STALE, BELOW_BLANK);
    }
    if (profile.has(Defect.ABANDONED_COLUMNS)) {
      return neglect(columns, PAST_STALE, PAST_BLANK);
    }
    return List.copyOf(columns);
  }

  private static List<Column> neglect(List<Column> columns, Set<String> stale, Set<String> blank) {
    return columns.stream()
        .map(column -> stale.contains(column.path()) ? column.stale() : column)
        .map(column -> blank.contains(column.path()) ? column.blank() : column)
        .toList();
  }
}
