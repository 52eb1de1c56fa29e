package org.zhengxun.inspector.wording;

/**
 * A wrong or doubtful expression in a text.
 *
 * @param kind how it was found
 * @param start first character in the text
 * @param end character behind the last
 * @param found as it stands in the text
 * @param suggestion as it should be written; empty when it should not stand there
 * @param category of the entry or phrase; 错别字 for what stands in no lexicon
 * @param severity how grave; GENERAL unless a lexicon entry says otherwise
 * @param confidence 0 to 1
 * @param reason in words for who decides
 * @param entry the lexicon entry, or null
 * @param phrase the fixed expression it misses, or null
 */
public record Hit(
    Kind kind,
    int start,
    int end,
    String found,
    String suggestion,
    String category,
    Severity severity,
    double confidence,
    String reason,
    LexiconEntry entry,
    ProtectedPhrase phrase) {

  /** The same hit in a text that has more before it. */
  Hit movedBy(int offset) {
    return new Hit(
        kind,
        start + offset,
        end + offset,
        found,
        suggestion,
        category,
        severity,
        confidence,
        reason,
        entry,
        phrase);
  }

  /** Whether both share a character. */
  boolean overlaps(Hit other) {
    return start < other.end && other.start < end;
  }

  /** How a hit was found. */
  public enum Kind {
    /** Stands in the lexicon. */
    ENTRY,
    /** One character off a fixed expression. */
    NEAR_MISS,
    /** Stands in no lexicon: the words around it do not go together. */
    SPELLING
  }
}
