package org.zhengxun.inspection.score;

import java.util.Map;
import java.util.Optional;
import org.zhengxun.catalog.Indicator;
import org.zhengxun.catalog.IndicatorEdition;
import org.zhengxun.catalog.RulePart;

/**
 * The edition as one kind of portal meets it. The exceptions for ministries stand in the wording of
 * rules D025 and D027 and in the note on ministries without public services.
 */
final class ScoringRules {

  static final String OTHER_COLUMNS = "其他栏目";

  private static final String OVERVIEW = "概况信息";
  private static final String DUTIES = "机构职能";
  private static final String NO_DUTIES_COLUMN = "D027";
  private static final String SERVICES = "办事服务";
  private static final Points MINISTRY_DUTIES = Points.of(4);

  private final Map<String, Indicator> rules;
  private final PortalKind kind;

  ScoringRules(IndicatorEdition edition, PortalKind kind) {
    this.rules = edition.byRef();
    this.kind = kind;
  }

  Indicator rule(String ref, RulePart part) {
    return Optional.ofNullable(rules.get(ref))
        .filter(rule -> rule.part() == part)
        .orElseThrow(() -> new IllegalArgumentException("no such rule in " + part + ": " + ref));
  }

  /** False for what is not looked at on this kind of portal. */
  boolean applies(Indicator rule) {
    return switch (kind) {
      case LOCAL -> true;
      case MINISTRY -> !rule.indicator().equals(OVERVIEW);
      case MINISTRY_WITHOUT_SERVICES ->
          !rule.indicator().equals(OVERVIEW) && !rule.group().equals(SERVICES);
    };
  }

  Points pointsPerHit(Indicator rule) {
    return kind != PortalKind.LOCAL && rule.ref().equals(NO_DUTIES_COLUMN)
        ? MINISTRY_DUTIES
        : Points.of(rule.pointsPerHit().orElseThrow());
  }

  Points cap(Indicator rule) {
    return kind != PortalKind.LOCAL && rule.indicator().equals(DUTIES)
        ? MINISTRY_DUTIES
        : Points.of(rule.cap().orElseThrow());
  }
}
