package org.zhengxun.inspection.finding;

import java.util.List;
import java.util.UUID;
import org.zhengxun.catalog.Rule;
import org.zhengxun.inspection.Target;

/**
 * What a finding is made of.
 *
 * @param rowId the result row it comes from, null for the machine's
 * @param wording the problem in words
 * @param covers catalogue rules whose machine candidates on the same target join
 */
public record NewFinding(
    Target target,
    Rule rule,
    FindingSource source,
    UUID rowId,
    String wording,
    List<String> covers,
    Trace trace) {

  /** A finding that an inspector entered or imported. */
  public static NewFinding byPerson(
      Target target,
      Rule rule,
      FindingSource source,
      UUID rowId,
      String wording,
      List<String> covers) {
    return new NewFinding(target, rule, source, rowId, wording, covers, Trace.NONE);
  }

  /** A candidate of the machine. */
  public static NewFinding byMachine(Target target, Rule rule, String wording, Trace trace) {
    return new NewFinding(target, rule, FindingSource.MACHINE, null, wording, List.of(), trace);
  }
}
