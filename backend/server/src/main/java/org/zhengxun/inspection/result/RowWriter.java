package org.zhengxun.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zhengxun.catalog.Rule;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingSource;
import org.zhengxun.inspection.finding.FindingState;
import org.zhengxun.inspection.finding.Findings;
import org.zhengxun.inspection.finding.NewFinding;
import org.zhengxun.tenancy.Scope;

/**
 * Writes one row with its findings: one for each rule. Machine candidates of the rules it covers
 * become evidence, and 整改情况 is taken over as the office's own entry.
 */
@ApplicationScoped
class RowWriter {
  private final ResultRepository repository;
  private final Findings findings;
  private final FindingRepository found;
  private final Scope scope;
  private final Clock clock;

  RowWriter(
      ResultRepository repository,
      Findings findings,
      FindingRepository found,
      Scope scope,
      Clock clock) {
    this.repository = repository;
    this.findings = findings;
    this.found = found;
    this.scope = scope;
    this.clock = clock;
  }

  ResultRow write(
      Campaign campaign,
      Target target,
      UUID importId,
      RowWords words,
      List<Rule> rules,
      List<String> covers) {
    int position = repository.nextPosition(campaign.id(), target.part());
    ResultRow row =
        new ResultRow(target, importId, position, words, scope.actor(), clock.instant());
    repository.add(row);
    FindingSource source = importId == null ? FindingSource.INSPECTOR : FindingSource.IMPORTED;
    List<Finding> made = new ArrayList<>();
    for (Rule rule : rules) {
      List<String> taken = taken(rule, rules, covers);
      made.add(
          findings.add(
              campaign,
              NewFinding.byPerson(target, rule, source, row.id(), words.wording(), taken)));
    }
    join(target, made);
    mend(made, words.rectification());
    return row;
  }

  /** The first rule takes what the wording covers beside the rules it names. */
  private static List<String> taken(Rule rule, List<Rule> rules, List<String> covers) {
    Set<String> taken = new LinkedHashSet<>();
    if (rule.equals(rules.getFirst())) {
      taken.addAll(covers);
      rules.forEach(other -> taken.remove(other.ref()));
    }
    if (rule.ownRuleId() == null) {
      taken.add(rule.ref());
    }
    return List.copyOf(taken);
  }

  private void join(Target target, List<Finding> made) {
    findings.join(
        found.ofMachine(target.id()).stream()
            .filter(candidate -> candidate.state() == FindingState.CANDIDATE)
            .toList(),
        made);
  }

  /** Takes a row back with its findings; what had joined them waits for a decision again. */
  void withdraw(ResultRow row) {
    row.withdraw();
    for (Finding finding : found.ofRow(row.id())) {
      findings.standAlone(found.joined(finding.id()));
      findings.withdraw(finding, "结果已撤回");
    }
  }

  private void mend(List<Finding> made, String rectification) {
    switch (Mending.of(rectification).orElseThrow()) {
      case DONE -> findings.close(made, "登记整改情况：" + rectification);
      case NOT_DONE -> findings.remain(made, "登记整改情况：" + rectification);
      case UNSAID -> {
        // open: its task goes the whole way
      }
    }
  }
}
