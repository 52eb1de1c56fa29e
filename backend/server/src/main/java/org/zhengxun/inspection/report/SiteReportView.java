package org.zhengxun.inspection.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengxun.catalog.Rule;
import org.zhengxun.catalog.RuleBook;
import org.zhengxun.inspection.finding.EvidenceView;
import org.zhengxun.inspector.report.MarkedText;
import org.zhengxun.inspector.report.ReadableReport.RuleLine;
import org.zhengxun.inspector.report.RuleStatus;
import org.zhengxun.inspector.report.SkippedLink;

/**
 * A report as a screen shows it: what the reader may know and nothing else.
 *
 * @param about the site's or unit's name
 * @param facts the head, label and words
 * @param limits what the machine left out, or null
 * @param rules what is said of each rule, in the order of the catalogue
 * @param problems in the order they were found
 * @param skipped addresses the machine did not look at
 * @param remarks how to read it
 */
public record SiteReportView(
    String title,
    String about,
    List<ReportFact> facts,
    String limits,
    List<ReportRule> rules,
    List<ReportProblem> problems,
    List<ReportSkipped> skipped,
    List<String> remarks) {

  /** The report for a screen. */
  public static SiteReportView of(SiteReport report, RuleBook book) {
    return new SiteReportView(
        report.title(),
        report.about(),
        report.facts().entrySet().stream()
            .map(fact -> new ReportFact(fact.getKey(), fact.getValue()))
            .toList(),
        report.limits(),
        report.rules().stream().map(line -> ReportRule.of(line, book)).toList(),
        report.problems().stream().map(ReportProblem::of).toList(),
        report.skipped().stream().map(ReportSkipped::of).toList(),
        report.remarks());
  }

  /** A line of the head. */
  public record ReportFact(String label, String words) {}

  /**
   * What is said of one rule.
   *
   * @param title short words for the rule
   * @param group the catalogue's group
   * @param count places of its problems
   * @param note figures, reasons; null for none
   */
  public record ReportRule(
      String rule, String title, String group, RuleStatus status, int count, String note) {
    static ReportRule of(RuleLine line, RuleBook book) {
      return new ReportRule(
          line.rule(),
          line.title(),
          book.find(line.rule()).map(Rule::group).orElse(Rule.OTHER),
          line.status(),
          line.count(),
          line.note().isEmpty() ? null : line.note());
    }
  }

  /**
   * A problem with all places it stands on.
   *
   * @param finding null where the reader is told of a copy
   * @param target name of the site or account; null where the whole report is about one
   * @param open true while nobody confirmed it
   * @param state what became of it, in words
   * @param confidence of the machine while it is open, 0 to 1
   */
  public record ReportProblem(
      UUID finding,
      String target,
      String rule,
      boolean open,
      String state,
      BigDecimal confidence,
      String words,
      List<ReportPlace> places) {
    static ReportProblem of(Reported problem) {
      return new ReportProblem(
          problem.finding(),
          problem.target(),
          problem.rule(),
          problem.open(),
          problem.state(),
          problem.confidence(),
          problem.words(),
          problem.places().stream().map(p -> ReportPlace.of(p, problem.words())).toList());
    }
  }

  /**
   * A place of a problem and what it rests on.
   *
   * @param words what is wrong there; null when the problem's words say it
   * @param address the address concerned
   * @param page the page it stands on, when that is another one
   * @param element where on the page
   * @param text what it is about where the excerpt does not show it
   * @param before of the excerpt, what stands before the marked place
   * @param marked the marked place of the excerpt; empty when it is not known
   * @param after what stands behind it
   * @param count pages it stands on
   * @param pages the first of several
   * @param fetchedAt when the address was asked; null when it rests on something absent
   * @param status HTTP status, 0 without an answer
   * @param sha256 of what was read
   * @param kept true when the page was archived
   */
  public record ReportPlace(
      String words,
      String address,
      String page,
      String element,
      String text,
      String before,
      String marked,
      String after,
      int count,
      List<String> pages,
      Instant fetchedAt,
      Integer status,
      String sha256,
      boolean kept) {
    static ReportPlace of(EvidenceView place, String said) {
      MarkedText excerpt = place.marked();
      return new ReportPlace(
          said.equals(place.words()) ? null : place.words(),
          place.url(),
          place.page() == null || place.page().equals(place.url()) ? null : place.page(),
          place.element(),
          place.unseen(),
          excerpt.before(),
          excerpt.place(),
          excerpt.after(),
          place.count(),
          place.pages() == null ? List.of() : place.pages(),
          place.fetchedAt(),
          place.status(),
          place.sha256(),
          place.contentType() != null);
    }
  }

  /**
   * An address that was not looked at; no problem by itself.
   *
   * @param why in words
   * @param count pages it stands on
   */
  public record ReportSkipped(String url, String page, String why, int count) {
    static ReportSkipped of(SkippedLink link) {
      return new ReportSkipped(link.url(), link.page(), link.cause().words(), link.count());
    }
  }
}
