package org.zhengxun.rectification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhengxun.inspection.finding.EvidenceView;

/**
 * Where a problem stands, copied from its evidence because the unit cannot read that of the office.
 *
 * @param words what the machine says is wrong there
 * @param url the address concerned
 * @param page the page it stands on, when that is another one
 * @param element where on the page; null when that is not known
 * @param text what it is about there, such as a link's text; may be null
 * @param fetchedAt when the address was asked; null when nothing was
 * @param status HTTP status, 0 without an answer
 * @param sha256 of what was read; null when nothing was
 * @param excerpt what was seen there
 * @param count pages that the same problem stands on
 * @param pages the first of them when there are several
 */
@RegisterForReflection
public record Place(
    String words,
    String url,
    String page,
    String element,
    String text,
    Instant fetchedAt,
    Integer status,
    String sha256,
    String excerpt,
    int count,
    List<String> pages) {

  /**
   * True for the same problem seen again: the same address and passage, or the same words wherever
   * they stand, as of what a template lacks.
   */
  boolean isSameAs(Place seen) {
    return Objects.equals(text, seen.text())
        && (Objects.equals(url, seen.url()) || Objects.equals(words, seen.words()));
  }

  static Place of(EvidenceView e) {
    return new Place(
        e.words(),
        e.url(),
        e.page(),
        e.element(),
        e.text(),
        e.fetchedAt(),
        e.status(),
        e.sha256(),
        e.excerpt(),
        e.count(),
        e.pages());
  }

  /** As a report tells it. */
  EvidenceView seen() {
    return new EvidenceView(
        words,
        url == null ? "" : url,
        page,
        element,
        text,
        fetchedAt,
        status,
        sha256,
        excerpt,
        null,
        Math.max(1, count),
        pages);
  }
}
