package org.zhengxun.inspector.wording;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds wrong expressions. Spaces between characters and full-width letters make no difference; the
 * longest expression wins; an allowed longer phrase wins over a wrong form inside it. A line break
 * ends every expression. Safe for many threads.
 */
public final class Lexicon {
  private final AhoCorasickDoubleArrayTrie<LexiconEntry> automaton;

  public Lexicon(List<LexiconEntry> entries) {
    TreeMap<String, LexiconEntry> byForm = new TreeMap<>();
    for (LexiconEntry entry : entries) {
      String form = new PlainText(entry.wrong()).text();
      if (!form.isEmpty()) {
        byForm.putIfAbsent(form, entry);
      }
    }
    if (byForm.isEmpty()) {
      automaton = null;
    } else {
      automaton = new AhoCorasickDoubleArrayTrie<>();
      automaton.build(byForm);
    }
  }

  /** The hits in a text, in its order, none inside another. */
  public List<Hit> find(String text) {
    if (automaton == null) {
      return List.of();
    }
    PlainText plain = new PlainText(text);
    List<Hit> hits = new ArrayList<>();
    automaton.parseText(
        plain.text(),
        (begin, end, entry) -> {
          if (!isAllowed(plain.text(), begin, entry)) {
            hits.add(new Hit(entry, plain.origin(begin), plain.origin(end - 1) + 1));
          }
        });
    return longest(hits);
  }

  private static boolean isAllowed(String text, int begin, LexiconEntry entry) {
    for (String phrase : entry.allowed()) {
      for (int at = phrase.indexOf(entry.wrong());
          at >= 0;
          at = phrase.indexOf(entry.wrong(), at + 1)) {
        if (begin >= at && text.startsWith(phrase, begin - at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Hit> longest(List<Hit> hits) {
    hits.sort(
        Comparator.comparingInt(Hit::start)
            .thenComparing(Comparator.comparingInt(Hit::end).reversed()));
    List<Hit> kept = new ArrayList<>();
    int end = -1;
    for (Hit hit : hits) {
      if (hit.start() >= end) {
        kept.add(hit);
        end = hit.end();
      }
    }
    return List.copyOf(kept);
  }
}
