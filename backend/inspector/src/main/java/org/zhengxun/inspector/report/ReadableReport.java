package org.zhengxun.inspector.report;

import java.time.Instant;
import java.util.List;

/**
 * A report in the words people read, whoever it is for; printed by {@link ReportHtml} and {@link
 * ReportXlsx}.
 *
 * @param title what it is
 * @param site name or address of the site, for the head of each page
 * @param facts what was inspected, when and how, in order
 * @param limits what was left out, or null when nothing was
 * @param rules what is said about each rule, in the order of the catalogue
 * @param problems problems in the order of their rules
 * @param skipped addresses not looked at
 * @param remarks how to read it, one sentence each
 */
public record ReadableReport(
    String title,
    String site,
    List<Fact> facts,
    String limits,
    List<RuleLine> rules,
    List<Problem> problems,
    List<SkippedLink> skipped,
    List<String> remarks) {

  /** A line of the head. */
  public record Fact(String label, String words) {}

  /**
   * What is said about one rule.
   *
   * @param title short words for the rule
   * @param count its problems
   * @param note figures, reasons; empty for none
   */
  public record RuleLine(String rule, String title, RuleStatus status, int count, String note) {

    /** True when it is a veto nothing can be said about: somebody has to look. */
    public boolean isOpenVeto() {
      return rule.startsWith("V")
          && (status == RuleStatus.NO_DATA || status == RuleStatus.TOO_FEW_SAMPLES);
    }

    /** True when nothing can be said and there is nothing to tell about it either. */
    public boolean isSilent() {
      return status == RuleStatus.NO_DATA && note.isEmpty();
    }
  }

  /**
   * One problem.
   *
   * @param state how sure it is or what became of it, in words
   * @param decided false while a person has to look
   * @param words what is wrong
   * @param address the address concerned; may be empty
   * @param page the page it stands on, empty when that is the address
   * @param element where on the page, or empty
   * @param text what it is about, such as a link's text, where the excerpt does not show it; or
   *     empty
   * @param excerpt the passage with the place marked
   * @param count pages it stands on
   * @param pages the first of several
   * @param proof what it rests on, or null when it rests on something absent
   */
  public record Problem(
      String rule,
      String state,
      boolean decided,
      String words,
      String address,
      String page,
      String element,
      String text,
      MarkedText excerpt,
      int count,
      List<String> pages,
      Proof proof) {}

  /**
   * What a problem rests on.
   *
   * @param url the address that answered
   * @param at when it was asked; may be null
   * @param status its HTTP status, 0 without an answer
   * @param sha256 hash of what was read, or null
   */
  public record Proof(String url, Instant at, int status, String sha256) {}

  /** The problems under one rule. */
  public List<Problem> problemsOf(String rule) {
    return problems.stream().filter(problem -> problem.rule().equals(rule)).toList();
  }
}
