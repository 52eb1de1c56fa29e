package org.zhengxun.inspector.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is one character off a protected phrase: substituted, missing, doubled or two
 * neighbours swapped. One edit leaves one half of a phrase whole, unless it swaps the characters
 * where the halves meet; so halves are looked for, and the phrase with that swap.
 */
final class NearMisses {
  /** Shorter phrases have too many neighbours that are words. */
  static final int SHORTEST = 4;

  private final List<PhraseForm> phrases = new ArrayList<>();

  NearMisses(Collection<ProtectedPhrase> given, Payloads payloads) {
    Set<String> known = new HashSet<>();
    for (ProtectedPhrase phrase : given) {
      String form = CharFold.fold(phrase.text());
      if (form.length() > 1 && known.add(form)) {
        payloads.add(form, Payloads.PHRASE, phrases.size());
        if (form.length() >= SHORTEST) {
          addSeeds(new PhraseForm(phrase, form), payloads);
        }
        phrases.add(new PhraseForm(phrase, form));
      }
    }
  }

  private void addSeeds(PhraseForm phrase, Payloads payloads) {
    String form = phrase.form();
    int middle = phrase.middle();
    payloads.add(form.substring(0, middle), Payloads.LEFT, phrases.size());
    payloads.add(form.substring(middle), Payloads.RIGHT, phrases.size());
    char last = form.charAt(middle - 1);
    char first = form.charAt(middle);
    if (last != first) {
      String swapped = form.substring(0, middle - 1) + first + last + form.substring(middle + 1);
      payloads.add(swapped, Payloads.MIDDLE_SWAPPED, phrases.size());
    }
  }

  Seen seen(FoldedText text) {
    return new Seen(text);
  }

  /** What was seen in one text. */
  final class Seen {
    private final FoldedText text;
    private final List<Miss> misses = new ArrayList<>();
    private final MissFinder finder;

    private Seen(FoldedText text) {
      this.text = text;
      finder = new MissFinder(text, misses::add);
    }

    void seed(int load, int at) {
      PhraseForm phrase = phrases.get(Payloads.number(load));
      switch (Payloads.kind(load)) {
        case Payloads.LEFT -> finder.behind(phrase, at);
        case Payloads.RIGHT -> finder.before(phrase, at + phrase.length() - phrase.middle());
        default -> finder.swapped(phrase, at);
      }
    }

    /** All of them, before anyone asks whether they are other words. */
    List<Miss> all() {
      return misses;
    }

    /**
     * Those that are probably errors.
     *
     * @param right where right phrases stand
     * @param entries hits that tell more
     */
    List<Hit> misses(Stretches right, List<? extends Spot> entries) {
      if (misses.isEmpty()) {
        return List.of();
      }
      Stretches known = new Stretches();
      entries.forEach(spot -> known.add(spot.start(), spot.end()));
      List<Hit> hits = new ArrayList<>();
      misses.stream()
          .distinct()
          .filter(miss -> !right.holdPlace(miss) && !known.touch(miss.start(), miss.end()))
          .map(miss -> MissJudge.judge(text, miss))
          .flatMap(Optional::stream)
          .sorted(Comparator.comparingDouble(Hit::confidence).reversed())
          .sorted(Comparator.comparingInt(hit -> hit.start() - hit.end()))
          .forEach(hit -> keepFirst(hits, hit));
      return hits;
    }

    private void keepFirst(List<Hit> hits, Hit hit) {
      if (hits.stream().noneMatch(h -> h.start() < hit.end() && hit.start() < h.end())) {
        hits.add(hit);
      }
    }
  }
}
