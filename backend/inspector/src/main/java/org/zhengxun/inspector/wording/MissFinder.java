package org.zhengxun.inspector.wording;

import java.util.function.Consumer;
import org.zhengxun.inspector.wording.Miss.Edit;

/** Compares what stands beside one half of a phrase with the other half. */
final class MissFinder {
  private final FoldedText text;
  private final Consumer<Miss> misses;

  MissFinder(FoldedText text, Consumer<Miss> misses) {
    this.text = text;
    this.misses = misses;
  }

  /** The first half stands at a place; looks behind it. */
  void behind(PhraseForm phrase, int start) {
    int length = phrase.length();
    int k = phrase.middle();
    if (!mayFollow(phrase, k, start + k)) {
      return;
    }
    while (k < length && same(phrase, k, start + k)) {
      k++;
    }
    int at = start + k;
    if (k == length) {
      if (at < text.length() && text.at(at) == text.at(at - 1)) {
        miss(phrase, Edit.DOUBLED, start, at + 1, at, k);
      }
      return;
    }
    if (isWord(at) && rest(phrase, k + 1, at + 1)) {
      miss(phrase, Edit.SUBSTITUTED, start, start + length, at, k);
    }
    if (rest(phrase, k + 1, at)) {
      miss(phrase, Edit.MISSING, start, start + length - 1, at, k);
    }
    if (at < text.length() && text.at(at) == text.at(at - 1) && rest(phrase, k, at + 1)) {
      miss(phrase, Edit.DOUBLED, start, start + length + 1, at, k);
    }
    if (k + 1 < length
        && same(phrase, k + 1, at)
        && same(phrase, k, at + 1)
        && rest(phrase, k + 2, at + 2)) {
      miss(phrase, Edit.SWAPPED, start, start + length, at, k);
    }
  }

  /** The second half ends before a place; looks before it. */
  void before(PhraseForm phrase, int end) {
    int length = phrase.length();
    int k = phrase.middle() - 1;
    if (!mayPrecede(phrase, k, end - length + k)) {
      return;
    }
    while (k >= 0 && same(phrase, k, end - length + k)) {
      k--;
    }
    int at = end - length + k;
    if (k < 0) {
      if (at >= 0 && text.at(at) == text.at(at + 1)) {
        miss(phrase, Edit.DOUBLED, at, end, at, 0);
      }
      return;
    }
    if (isWord(at) && head(phrase, k, at)) {
      miss(phrase, Edit.SUBSTITUTED, end - length, end, at, k);
    }
    if (head(phrase, k, at + 1)) {
      miss(phrase, Edit.MISSING, end - length + 1, end, at + 1, k);
    }
    if (at >= 0 && text.at(at) == text.at(at + 1) && head(phrase, k + 1, at)) {
      miss(phrase, Edit.DOUBLED, end - length - 1, end, at, k + 1);
    }
    if (k >= 1
        && same(phrase, k - 1, at)
        && same(phrase, k, at - 1)
        && head(phrase, k - 1, at - 1)) {
      miss(phrase, Edit.SWAPPED, end - length, end, at - 1, k - 1);
    }
  }

  /** With one edit in the other half, one of its first two characters still stands nearby. */
  private boolean mayFollow(PhraseForm phrase, int k, int at) {
    char next = at < text.length() ? text.at(at) : 0;
    char second = at + 1 < text.length() ? text.at(at + 1) : 0;
    return next == phrase.at(k)
        || next == phrase.at(k + 1)
        || second == phrase.at(k + 1)
        || next == phrase.at(k - 1);
  }

  private boolean mayPrecede(PhraseForm phrase, int k, int at) {
    char next = at >= 0 ? text.at(at) : 0;
    char second = at >= 1 ? text.at(at - 1) : 0;
    return next == phrase.at(k)
        || next == phrase.at(k - 1)
        || second == phrase.at(k - 1)
        || next == phrase.at(k + 1);
  }

  /** The phrase stands at a place with its two middle characters swapped. */
  void swapped(PhraseForm phrase, int start) {
    int left = phrase.middle() - 1;
    miss(phrase, Edit.SWAPPED, start, start + phrase.length(), start + left, left);
  }

  private void miss(PhraseForm phrase, Edit edit, int start, int end, int place, int missed) {
    misses.accept(new Miss(phrase, edit, start, end, place, missed));
  }

  private boolean same(PhraseForm phrase, int index, int at) {
    return at >= 0 && at < text.length() && text.at(at) == phrase.at(index);
  }

  /** What another character stands for: not a sign, a figure or a letter. */
  private boolean isWord(int at) {
    return text.isIdeograph(at);
  }

  /** Whether the phrase from an index on stands at a place. */
  private boolean rest(PhraseForm phrase, int index, int at) {
    for (int i = index; i < phrase.length(); i++) {
      if (!same(phrase, i, at + i - index)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the phrase before an index ends before a place. */
  private boolean head(PhraseForm phrase, int index, int at) {
    for (int i = 0; i < index; i++) {
      if (!same(phrase, i, at - index + i)) {
        return false;
      }
    }
    return true;
  }
}
