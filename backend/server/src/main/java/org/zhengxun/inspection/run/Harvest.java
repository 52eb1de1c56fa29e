package org.zhengxun.inspection.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhengxun.catalog.Rule;
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.inspection.Campaign;
import org.zhengxun.inspection.Target;
import org.zhengxun.inspection.finding.EvidenceView;
import org.zhengxun.inspection.finding.Finding;
import org.zhengxun.inspection.finding.FindingRepository;
import org.zhengxun.inspection.finding.FindingState;
import org.zhengxun.inspection.finding.Findings;
import org.zhengxun.inspection.finding.NewFinding;
import org.zhengxun.inspection.finding.Trace;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.RuleStatus;

/**
 * Turns a report into candidates. Running the same site again adds what is new, words undecided
 * candidates as they stand now and takes back those that are no longer there; decisions stand.
 */
@ApplicationScoped
class Harvest {
  static final int MOST_OF_A_RULE = 2000;

  private static final String GONE = "重新检查时未再发现";

  private final Findings findings;
  private final FindingRepository repository;
  private final RuleBook rules;

  Harvest(Findings findings, FindingRepository repository, RuleBook rules) {
    this.findings = findings;
    this.repository = repository;
    this.rules = rules;
  }

  /**
   * Stores what a report tells; of one rule no more than {@value #MOST_OF_A_RULE} problems, nobody
   * reviews more.
   *
   * @return by rule, how many problems beyond that are only counted
   * @param whole false when the run was cut short: what it did not come to is not taken back
   * @param pages types of the pages kept, by hash
   */
  @Transactional
  Map<String, Integer> store(
      Campaign campaign, Target target, Report report, boolean whole, Map<String, String> pages) {
    Map<String, Finding> before = new HashMap<>();
    repository
        .ofMachine(target.id())
        .forEach(finding -> before.put(finding.trace().fingerprint(), finding));
    List<Finding> people = repository.ofPeople(target.id());
    Set<String> seen = new HashSet<>();
    Map<String, Integer> stored = new HashMap<>();
    Map<String, Integer> left = new TreeMap<>();
    for (org.zhengxun.inspector.report.Finding found : report.findings()) {
      Rule rule = rules.find(found.rule()).orElse(null);
      Trace trace = trace(found);
      if (rule != null && seen.add(trace.fingerprint())) {
        Finding old = before.get(trace.fingerprint());
        int told = stored.merge(found.rule(), 1, Integer::sum);
        if (old != null) {
          again(old, found, trace, pages, people);
        } else if (told > MOST_OF_A_RULE) {
          left.merge(found.rule(), 1, Integer::sum);
        } else {
          add(
              campaign,
              NewFinding.byMachine(target, rule, found.reason(), trace),
              evidence(found, pages),
              people);
        }
      }
    }
    if (whole) {
      before.values().stream()
          .filter(old -> old.state() == FindingState.CANDIDATE)
          .filter(old -> !seen.contains(old.trace().fingerprint()))
          .filter(old -> concluded(report.checked().rules().get(old.rule().rule())))
          .forEach(old -> findings.gone(old, GONE));
    }
    return left;
  }

  private void again(
      Finding old,
      org.zhengxun.inspector.report.Finding found,
      Trace trace,
      Map<String, String> pages,
      List<Finding> people) {
    if (old.state() == FindingState.DISMISSED && GONE.equals(old.reason())) {
      findings.back(old);
    }
    if (old.state() == FindingState.CANDIDATE) {
      findings.foundAgain(old, found.reason(), trace, evidence(found, pages));
      findings.join(List.of(old), people);
    }
  }

  private static boolean concluded(RuleStatus status) {
    return status != null && status.concludes();
  }

  private void add(
      Campaign campaign, NewFinding data, EvidenceView evidence, List<Finding> people) {
    Finding candidate = findings.add(campaign, data);
    findings.attach(candidate, evidence);
    findings.join(List.of(candidate), people);
  }

  /** What a finding rests on, without its page. */
  static EvidenceView evidence(org.zhengxun.inspector.report.Finding found) {
    return evidence(found, Map.of());
  }

  private static EvidenceView evidence(
      org.zhengxun.inspector.report.Finding found, Map<String, String> pages) {
    var source = found.evidence();
    return source == null
        ? new EvidenceView(
            found.reason(),
            found.url(),
            found.page(),
            found.element(),
            found.text(),
            null,
            null,
            null,
            found.text(),
            null,
            found.count(),
            found.pages())
        : new EvidenceView(
            found.reason(),
            source.url() == null ? found.url() : source.url(),
            found.page(),
            found.element(),
            found.text(),
            source.fetchedAt(),
            source.status(),
            source.sha256(),
            source.excerpt() == null ? found.text() : source.excerpt(),
            source.sha256() == null ? null : pages.get(source.sha256()),
            found.count(),
            found.pages());
  }

  private static Trace trace(org.zhengxun.inspector.report.Finding found) {
    return new Trace(
        found.verdict().name(),
        BigDecimal.valueOf(found.confidence()).setScale(2, RoundingMode.HALF_UP),
        found.url(),
        found.page(),
        found.element(),
        found.text(),
        found.count(),
        found.fingerprint());
  }
}
