package org.zhengxun.catalog.lexicon;

import org.zhengxun.inspector.wording.Hit;
import org.zhengxun.inspector.wording.Severity;

/**
 * A wrong or doubtful expression in a text.
 *
 * @param start first UTF-16 unit in the text, as browsers count
 * @param end behind the last
 * @param suggestion empty when it should not stand there
 * @param confidence 0 to 1
 */
public record LexiconHit(
    LexiconHitKind kind,
    int start,
    int end,
    String found,
    String suggestion,
    String category,
    Severity severity,
    double confidence,
    String reason) {

  static LexiconHit of(Hit hit) {
    return new LexiconHit(
        LexiconHitKind.valueOf(hit.kind().name()),
        hit.start(),
        hit.end(),
        hit.found(),
        hit.suggestion(),
        hit.category(),
        hit.severity(),
        hit.confidence(),
        hit.reason());
  }
}
