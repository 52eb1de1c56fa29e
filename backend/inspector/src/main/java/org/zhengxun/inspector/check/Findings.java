package org.zhengxun.inspector.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhengxun.inspector.InspectionRequest;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.RuleStatus;

/** Collects what the checks say. */
public final class Findings {
  private final InspectionRequest request;
  private final List<Finding> found = new ArrayList<>();
  private final Map<String, RuleStatus> statuses = new TreeMap<>();
  private final SortedMap<String, String> notes = new TreeMap<>(Finding.RULE_ORDER);

  public Findings(InspectionRequest request) {
    this.request = request;
  }

  /** A problem; dropped when its rule was not asked for. */
  public void add(Finding finding) {
    if (request.wants(finding.rule())) {
      found.add(finding);
      statuses.merge(finding.rule(), status(finding), Findings::graver);
    }
  }

  /** Nothing can be said about the rules. */
  public void noData(Collection<String> rules) {
    rules.forEach(rule -> statuses.put(rule, RuleStatus.NO_DATA));
  }

  /** Nothing can be said about a rule. */
  public void noData(String rule) {
    statuses.put(rule, RuleStatus.NO_DATA);
  }

  /** Nothing can be said about a rule, for a reason worth telling. */
  public void noData(String rule, String why) {
    noData(rule);
    note(rule, why);
  }

  /** Nothing can be said of a part of what a rule is about; what was found of the rest holds. */
  public void noDataUnlessFound(String rule, String why) {
    statuses.putIfAbsent(rule, RuleStatus.NO_DATA);
    note(rule, why);
  }

  /** What was seen is in order, but not all of it could be seen. */
  public void unproven(String rule, String why) {
    statuses.putIfAbsent(rule, RuleStatus.PARTLY_CLEAN);
    note(rule, why);
  }

  /** Something to be told beside the findings of a rule; dropped when it was not asked for. */
  public void note(String rule, String words) {
    if (request.wants(rule)) {
      notes.merge(rule, words, (first, second) -> first + "；" + second);
    }
  }

  /** What is to be told beside the findings, by rule. */
  public SortedMap<String, String> notes() {
    return notes;
  }

  /** There were too few samples to decide a rule. */
  public void tooFewSamples(String rule) {
    statuses.put(rule, RuleStatus.TOO_FEW_SAMPLES);
  }

  /**
   * Nothing was said against a rule.
   *
   * @param proven false when what was not looked at may be against it
   */
  void clean(String rule, boolean proven) {
    statuses.putIfAbsent(rule, proven ? RuleStatus.CLEAN : RuleStatus.PARTLY_CLEAN);
  }

  private static RuleStatus status(Finding finding) {
    return finding.verdict().isDecided() ? RuleStatus.FAULT : RuleStatus.CANDIDATES;
  }

  private static RuleStatus graver(RuleStatus a, RuleStatus b) {
    return a == RuleStatus.FAULT || b == RuleStatus.FAULT
        ? RuleStatus.FAULT
        : RuleStatus.CANDIDATES;
  }

  /** All problems, sorted. */
  public List<Finding> sorted() {
    return found.stream().sorted(Finding.ORDER).toList();
  }

  /** What is said about every rule a program has a part in; rules nobody checked have no data. */
  public SortedMap<String, RuleStatus> statuses() {
    SortedMap<String, RuleStatus> all = new TreeMap<>(Finding.RULE_ORDER);
    SiteRules.all()
        .forEach(
            rule ->
                all.put(
                    rule.ref(),
                    request.wants(rule.ref())
                        ? statuses.getOrDefault(rule.ref(), RuleStatus.NO_DATA)
                        : RuleStatus.NO_DATA));
    return all;
  }
}
