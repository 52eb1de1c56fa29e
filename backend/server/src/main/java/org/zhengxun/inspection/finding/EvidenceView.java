package org.zhengxun.inspection.finding;

import java.time.Instant;
import java.util.List;
import org.zhengxun.inspector.report.MarkedText;

/**
 * What a finding rests on.
 *
 * @param words what the machine says is wrong; null for what a person found
 * @param url the address that answered
 * @param page the page the problem stands on, when that is another one
 * @param element where on the page; null when that is not known
 * @param text what it is about there, such as a link's text; may be null
 * @param status HTTP status, 0 without an answer
 * @param sha256 of what was read; null when nothing was
 * @param contentType of the archived page, as its server named it; null when no page was kept
 * @param count pages that the same problem stands on, at least 1
 * @param pages the first of them when there are several
 */
public record EvidenceView(
    String words,
    String url,
    String page,
    String element,
    String text,
    Instant fetchedAt,
    Integer status,
    String sha256,
    String excerpt,
    String contentType,
    int count,
    List<String> pages) {

  /** The excerpt with the place marked. */
  public MarkedText marked() {
    return MarkedText.of(excerpt, text);
  }

  /** What it is about where the excerpt does not show it; else null. */
  public String unseen() {
    return text == null || excerpt != null && excerpt.contains(text) ? null : text;
  }
}
