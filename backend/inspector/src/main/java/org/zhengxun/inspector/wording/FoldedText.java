package org.zhengxun.inspector.wording;

/** A text in folded characters without its gaps, which finds back where each of them stood. */
final class FoldedText {
  /** Characters of a document number before its year. */
  private static final int MOST_BEFORE_YEAR = 10;

  private static final int YEAR = 4;

  private static final int STEP_BITS = 8;

  private final String original;
  private final char[] folded;
  private final int length;

  /** Folded characters before each step of the original text. */
  private final int[] steps;

  FoldedText(String text) {
    original = text;
    char[] chars = text.toCharArray();
    int step = 1 << STEP_BITS;
    steps = new int[Math.max(1, (chars.length + step - 1) >> STEP_BITS)];
    char[] table = CharFold.TABLE;
    int kept = 0;
    for (int from = 0; from < chars.length; from += step) {
      steps[from >> STEP_BITS] = kept;
      int to = Math.min(chars.length, from + step);
      for (int i = from; i < to; i++) {
        char c = table[chars[i]];
        // kept never overtakes i, so the array is folded in place
        chars[kept] = c;
        kept += c == CharFold.NOTHING ? 0 : 1;
      }
    }
    folded = chars;
    length = kept;
  }

  String original() {
    return original;
  }

  char[] chars() {
    return folded;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return folded[index];
  }

  /** Where a folded character stood. */
  int origin(int index) {
    int low = 0;
    int high = steps.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (steps[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int kept = steps[low];
    for (int i = low << STEP_BITS; ; i++) {
      if (CharFold.TABLE[original.charAt(i)] != CharFold.NOTHING && kept++ == index) {
        return i;
      }
    }
  }

  /** Whether a place of the text holds a Chinese character. */
  boolean isIdeograph(int index) {
    return index >= 0 && index < length && isIdeograph(folded[index]);
  }

  boolean holdsIdeograph() {
    int i = 0;
    while (i < length && !isIdeograph(folded[i])) {
      i++;
    }
    return i < length;
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u4E00' && c <= '\u9FFF'
        || c == '〇'
        || c >= '\u3400' && Character.isIdeographic(c);
  }

  boolean startsWith(String form, int at) {
    if (at < 0 || at + form.length() > length) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (folded[at + i] != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the places holds a form, wholly between two bounds. */
  boolean contains(String form, int from, int to) {
    for (int i = from; i + form.length() <= to; i++) {
      if (startsWith(form, i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the line of a place begins, if not further away than some characters. */
  int lineStart(int index, int most) {
    int i = index;
    while (i > 0 && index - i < most && folded[i - 1] != '\n') {
      i--;
    }
    return i;
  }

  int lineEnd(int index, int most) {
    int i = index;
    while (i < length && i - index < most && folded[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Where the sentence of a place begins, if not further away than some characters. */
  int sentenceStart(int index, int most) {
    int i = index;
    while (i > 0 && index - i < most && !endsSentence(folded[i - 1])) {
      i--;
    }
    return i;
  }

  int sentenceEnd(int index, int most) {
    int i = index;
    while (i < length && i - index < most && !endsSentence(folded[i])) {
      i++;
    }
    return i;
  }

  private static boolean endsSentence(char c) {
    return c == '\n' || c == '。' || c == '!' || c == '?' || c == ';' || c == '…';
  }

  /** Whether a place stands in the short names that begin a document number: 陕政公开办〔2024〕. */
  boolean beginsDocumentNumber(int place) {
    int at = place;
    while (at - place < MOST_BEFORE_YEAR && isIdeograph(at)) {
      at++;
    }
    int close = at + YEAR + 1;
    if (close >= length() || "〔[(【".indexOf(at(at)) < 0 || "〕])】".indexOf(at(close)) < 0) {
      return false;
    }
    for (int i = at + 1; i < close; i++) {
      if (at(i) < '0' || at(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
