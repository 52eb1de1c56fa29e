package org.zhengxun.inspector.report;

import java.util.List;
import java.util.Objects;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.page.Excerpt;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.url.WebAddress;

/** Fills a {@link Finding}. */
public final class FindingBuilder {
  private final String rule;
  private Verdict verdict;
  private final String reason;
  private Cause cause;
  private double confidence = 1;
  private String url = "";
  private String page = "";
  private String element;
  private String text;
  private String subject;
  private int count = 1;
  private List<String> pages = List.of();
  private Evidence evidence;

  FindingBuilder(String rule, Verdict verdict, String reason) {
    this.rule = rule;
    this.verdict = verdict;
    this.reason = reason;
  }

  FindingBuilder cause(Cause value) {
    cause = value;
    return this;
  }

  /** A link a person should look at: SUSPECT with its cause. */
  public FindingBuilder asLink(Cause value) {
    verdict = Verdict.SUSPECT;
    return cause(value);
  }

  FindingBuilder confidence(double value) {
    confidence = value;
    return this;
  }

  /** The address concerned and the page it stands on. */
  public FindingBuilder at(Object addressConcerned, Object standsOn) {
    url = addressConcerned.toString();
    page = standsOn.toString();
    return this;
  }

  /** A page that is itself concerned, with an excerpt showing the problem. */
  public FindingBuilder on(PageDigest digest, String excerpt) {
    evidence = digest.source().showing(Excerpt.masked(excerpt));
    return at(digest.address(), digest.address());
  }

  /** Where on the page. */
  public FindingBuilder element(String value) {
    element = value;
    return this;
  }

  /** Anchor text or passage. */
  public FindingBuilder text(String value) {
    text = value;
    return this;
  }

  /** What stays the same while the problem does; the text unless given. */
  public FindingBuilder subject(String value) {
    subject = value;
    return this;
  }

  /** Pages it stands on. */
  public FindingBuilder count(int value) {
    count = value;
    return this;
  }

  /** Pages it stands on, the first ones by address when there are several. */
  public FindingBuilder standsOn(PageTally tally) {
    if (tally.count() > 1) {
      pages = tally.first().stream().map(WebAddress::toString).toList();
    }
    return count(tally.count());
  }

  /** What it rests on. */
  public FindingBuilder evidence(Evidence value) {
    evidence = value;
    return this;
  }

  /** The finding; numbers of persons are masked wherever a text of the page goes along. */
  public Finding build() {
    String about = subject == null ? Objects.requireNonNullElse(text, "") : subject;
    Evidence shown =
        evidence == null || evidence.excerpt() == null
            ? evidence
            : evidence.showing(Excerpt.masked(evidence.excerpt()));
    return new Finding(
        rule,
        verdict,
        cause,
        confidence,
        Excerpt.masked(reason),
        url,
        page,
        element,
        Excerpt.masked(text),
        count,
        pages,
        shown,
        Excerpt.masked(about));
  }
}
