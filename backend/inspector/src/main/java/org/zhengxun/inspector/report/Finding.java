package org.zhengxun.inspector.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.evidence.Hash;
import org.zhengxun.inspector.fetch.Cause;

/**
 * One problem.
 *
 * @param rule the catalogue's {@code ref}, or an {@code X} rule
 * @param verdict how sure it is
 * @param cause why a link does not open, else null
 * @param confidence 0 to 1; 1 when a program decides
 * @param reason the problem in words
 * @param url the address concerned
 * @param page the page it stands on
 * @param element where on the page, or null
 * @param text anchor text or the passage concerned, or null
 * @param count pages it stands on, at least 1
 * @param pages the first 20 of several pages it stands on; left out of the JSON when it is one
 * @param evidence what it rests on, or null when it rests on something absent
 * @param subject tells it from other problems under its rule in its place, and stays the same while
 *     the problem does; not in the JSON
 */
@JsonPropertyOrder({
  "rule",
  "verdict",
  "cause",
  "confidence",
  "reason",
  "url",
  "page",
  "element",
  "text",
  "count",
  "pages",
  "evidence"
})
public record Finding(
    String rule,
    Verdict verdict,
    Cause cause,
    double confidence,
    String reason,
    String url,
    String page,
    String element,
    String text,
    int count,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> pages,
    Evidence evidence,
    @JsonIgnore String subject) {

  /** Vetoes, deductions, bonus rules, house rules. */
  public static final Comparator<String> RULE_ORDER = Finding::vetoesFirst;

  /** By rule, then where it stands: the same site gives the same order. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::rule, RULE_ORDER)
          .thenComparing(Finding::page)
          .thenComparing(Finding::url)
          .thenComparing(Finding::reason)
          .thenComparing(finding -> finding.text() == null ? "" : finding.text());

  /** Rules about passages: the subject alone tells these apart, on a page built anew as well. */
  private static final Set<String> ABOUT_PASSAGES = Set.of("V001", "X001", "X005");

  /**
   * The same for the same problem found again, whatever is said of it then: neither the reason nor
   * why a link fails is part of it, nor the element a passage stands in.
   */
  public String fingerprint() {
    String place = element == null || ABOUT_PASSAGES.contains(rule) ? "" : element;
    return Hash.sha256(
        String.join("\n", rule, url, page, place, subject).getBytes(StandardCharsets.UTF_8));
  }

  private static int vetoesFirst(String a, String b) {
    int byPart = Integer.compare("VDBX".indexOf(a.charAt(0)), "VDBX".indexOf(b.charAt(0)));
    return byPart != 0 ? byPart : a.compareTo(b);
  }

  /** A problem a program decides. */
  public static FindingBuilder fault(String rule, String reason) {
    return new FindingBuilder(rule, Verdict.FAULT, reason);
  }

  /** A problem a person confirms. */
  public static FindingBuilder candidate(String rule, String reason, double confidence) {
    return new FindingBuilder(rule, Verdict.CANDIDATE, reason).confidence(confidence);
  }

  /** A link that does not open, or may not. */
  public static FindingBuilder link(String rule, Cause cause) {
    boolean broken = cause.weight() == Cause.Weight.BROKEN;
    return new FindingBuilder(rule, broken ? Verdict.BROKEN : Verdict.SUSPECT, cause.words())
        .cause(cause)
        .confidence(broken ? 1 : 0.5);
  }
}
