package org.zhengxun.inspector.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The engine against a matcher that tries every form at every place. */
class LexiconPropertyTest {
  /** Characters of which the language has no words, so that word boundaries play no part. */
  private static final String ALPHABET = "㐀㐁㐂㐄";

  private record Place(int start, int end, String form) {}

  @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
  void findsWhatTheNaiveMatcherFinds(
      @ForAll("forms") List<String> forms, @ForAll("text") String text) {
    Lexicon lexicon =
        Lexicon.of(
            forms.stream()
                .map(f -> new LexiconEntry(f, "对", "错别字", Severity.GENERAL, List.of()))
                .toList(),
            List.of());

    assertThat(
            lexicon.find(text).stream()
                .map(hit -> new Place(hit.start(), hit.end(), hit.entry().wrong())))
        .containsExactlyElementsOf(naive(forms, text));
  }

  private static List<Place> naive(List<String> forms, String text) {
    List<Place> all = new ArrayList<>();
    for (String form : forms) {
      for (int start = 0; start < text.length(); start++) {
        int end = endOf(form, text, start);
        if (end > 0) {
          all.add(new Place(start, end, form));
        }
      }
    }
    all.sort(
        Comparator.comparingInt((Place place) -> -place.form().length())
            .thenComparingInt(Place::start));
    List<Place> kept = new ArrayList<>();
    for (Place place : all) {
      if (kept.stream().allMatch(k -> k.end() <= place.start() || place.end() <= k.start())) {
        kept.add(place);
      }
    }
    kept.sort(Comparator.comparingInt(Place::start));
    return kept;
  }

  private static int endOf(String form, String text, int start) {
    int at = start;
    for (int i = 0; i < form.length(); i++) {
      while (i > 0 && at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at >= text.length() || text.charAt(at) != form.charAt(i)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  @Provide
  Arbitrary<List<String>> forms() {
    return Arbitraries.strings()
        .withChars(ALPHABET.toCharArray())
        .ofMinLength(1)
        .ofMaxLength(6)
        .list()
        .ofMaxSize(12)
        .uniqueElements();
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars((ALPHABET + ALPHABET + " \n").toCharArray())
        .ofMaxLength(600);
  }
}
