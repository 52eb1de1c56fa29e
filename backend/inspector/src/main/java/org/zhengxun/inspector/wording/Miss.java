package org.zhengxun.inspector.wording;

/**
 * A stretch of text one character off a phrase.
 *
 * @param phrase the phrase
 * @param edit what differs
 * @param start first character of the stretch
 * @param end behind its last
 * @param place the substituted character, the second of a doubled one, the first of two swapped, or
 *     the character behind a missing one
 * @param missed the place in the phrase
 */
record Miss(PhraseForm phrase, Edit edit, int start, int end, int place, int missed)
    implements Spot {

  /** What differs. */
  enum Edit {
    SUBSTITUTED,
    MISSING,
    DOUBLED,
    SWAPPED
  }

  /** The missing character stood at an edge, so that a shorter expression stands in the text. */
  boolean isShortened() {
    return edit == Edit.MISSING && (missed == 0 || missed == phrase.length() - 1);
  }

  /** How far what differs reaches. */
  int placeEnd() {
    return switch (edit) {
      case SUBSTITUTED, DOUBLED -> place + 1;
      case SWAPPED -> place + 2;
      case MISSING -> place;
    };
  }
}
