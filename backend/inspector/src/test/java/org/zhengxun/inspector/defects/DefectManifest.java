package org.zhengxun.inspector.defects;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;

/** What is wrong on a site, and nothing else. */
final class DefectManifest {
  /** Stands for a place that a check draws by lot. */
  static final String DRAWN = "*";

  private final Set<Defect> defects = new LinkedHashSet<>();

  /**
   * One thing that is wrong.
   *
   * @param address where: a path of the site, a whole address elsewhere, or {@link #DRAWN}
   * @param what words of the finding
   * @param times findings it gives
   */
  record Defect(String rule, String address, String what, int times) {
    private boolean isToldBy(Finding finding) {
      boolean there =
          address.equals(DRAWN)
              || finding.url().replaceFirst("^http://(www\\.)?mm\\.gov\\.cn", "").equals(address);
      String words = finding.reason() + " " + finding.text() + " " + finding.cause();
      return finding.rule().equals(rule) && there && words.contains(what);
    }
  }

  /** The same defect planted twice is one. */
  void add(String rule, String address, String what) {
    defects.add(new Defect(rule, address, what, 1));
  }

  void addDrawn(String rule, int times, String what) {
    defects.add(new Defect(rule, DRAWN, what, times));
  }

  Set<String> rules() {
    return defects.stream().map(Defect::rule).collect(Collectors.toSet());
  }

  /** What was not found as often as it should be. */
  List<String> missed(Report report) {
    return defects.stream()
        .filter(d -> report.findings().stream().filter(d::isToldBy).count() != d.times())
        .map(Defect::toString)
        .toList();
  }

  /** What was found though nothing of the kind was planted there. */
  List<String> falseAlarms(Report report) {
    return report.findings().stream()
        .filter(finding -> defects.stream().noneMatch(defect -> defect.isToldBy(finding)))
        .map(f -> f.rule() + " " + f.url() + " " + f.reason() + " " + f.text())
        .toList();
  }
}
