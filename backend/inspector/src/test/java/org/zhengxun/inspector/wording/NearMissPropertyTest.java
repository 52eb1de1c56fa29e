package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The stretches one character off against a comparison of every stretch of a text. */
class NearMissPropertyTest {
  private static final String ALPHABET = "㐀㐁㐂㐄";

  @Property(tries = 3000)
  void seesEveryStretchOneCharacterOff(
      @ForAll("phrase") String phrase, @ForAll("text") String text) {
    Payloads payloads = new Payloads();
    NearMisses misses = new NearMisses(List.of(new ProtectedPhrase(phrase, "", "")), payloads);
    FoldedText folded = new FoldedText(text);
    NearMisses.Seen seen = misses.seen(folded);
    new FormIndex(payloads.byForm())
        .scan(
            folded.chars(),
            folded.length(),
            (loads, at, length) -> {
              for (int load : loads) {
                if (Payloads.kind(load) != Payloads.PHRASE) {
                  seen.seed(load, at);
                }
              }
            });

    Set<String> found = new TreeSet<>();
    seen.all().stream()
        .filter(miss -> !insideThePhrase(phrase, text, miss.start(), miss.end()))
        .forEach(miss -> found.add(miss.start() + text.substring(miss.start(), miss.end())));
    assertThat(found).isEqualTo(bruteForce(phrase, text));
  }

  private static Set<String> bruteForce(String phrase, String text) {
    Set<String> found = new TreeSet<>();
    for (int start = 0; start < text.length(); start++) {
      for (int length = phrase.length() - 1; length <= phrase.length() + 1; length++) {
        if (start + length <= text.length()) {
          String stretch = text.substring(start, start + length);
          boolean inside = insideThePhrase(phrase, text, start, start + length);
          if (!inside && oneOff(phrase, stretch)) {
            found.add(start + stretch);
          }
        }
      }
    }
    return found;
  }

  private static boolean insideThePhrase(String phrase, String text, int start, int end) {
    for (int at = Math.max(0, end - phrase.length()); at <= start; at++) {
      if (text.startsWith(phrase, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean oneOff(String phrase, String stretch) {
    int length = phrase.length();
    for (int i = 0; i < length; i++) {
      String head = phrase.substring(0, i);
      String tail = phrase.substring(i + 1);
      boolean missing = stretch.equals(head + tail);
      boolean doubled = stretch.equals(head + phrase.charAt(i) + phrase.charAt(i) + tail);
      boolean substituted =
          stretch.length() == length
              && !stretch.equals(phrase)
              && stretch.startsWith(head)
              && stretch.endsWith(tail);
      boolean swapped =
          i + 1 < length
              && phrase.charAt(i) != phrase.charAt(i + 1)
              && stretch.equals(
                  head + phrase.charAt(i + 1) + phrase.charAt(i) + phrase.substring(i + 2));
      if (missing || doubled || substituted || swapped) {
        return true;
      }
    }
    return false;
  }

  @Provide
  Arbitrary<String> phrase() {
    return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMinLength(4).ofMaxLength(9);
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(80);
  }
}
