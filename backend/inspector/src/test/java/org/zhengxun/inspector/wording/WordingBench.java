package org.zhengxun.inspector.wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast a text is searched and a lexicon built: {@code ./zx bench wording}. The text is official
 * prose made of the corpus of the tests; the entries are misspelt neighbours of its own words, so
 * that most of their beginnings stand in it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WordingBench {
  private static final int PAGES = 120;
  private static final int PAGE_CHARS = 8_300;

  @Param({"1000", "100000"})
  int size;

  private List<String> pages;
  private List<LexiconEntry> entries;
  private Lexicon lexicon;
  private Lexicon entriesOnly;

  @Setup
  public void make() {
    Random random = new Random(7);
    pages = pages(random);
    entries = entries(String.join("\n", pages), random);
    lexicon = Lexicon.of(entries, BuiltInLexicon.phrases());
    entriesOnly = Lexicon.of(entries, List.of());
    long bytes = pages.stream().mapToLong(p -> p.getBytes(StandardCharsets.UTF_8).length).sum();
    System.out.printf(
        "%d pages of %.2f MB in UTF-8, %d entries, %d hits%n",
        pages.size(), bytes / 1e6, entries.size(), find(lexicon));
  }

  /** Pages of right sentences with one wrong form in each. */
  private static List<String> pages(Random random) {
    List<String> sentences = Corpus.correct();
    List<LexiconEntry> wrong = BuiltInLexicon.entries();
    List<String> made = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      StringBuilder page = new StringBuilder(wrong.get(i % wrong.size()).wrong()).append("。\n");
      while (page.length() < PAGE_CHARS) {
        page.append(sentences.get(random.nextInt(sentences.size()))).append('\n');
      }
      made.add(page.toString());
    }
    return made;
  }

  private List<LexiconEntry> entries(String text, Random random) {
    List<LexiconEntry> made = new ArrayList<>(BuiltInLexicon.entries());
    Set<String> known = new HashSet<>();
    String sentences = String.join("\n", Corpus.correct());
    while (made.size() < size) {
      int length = 2 + random.nextInt(6);
      int at = random.nextInt(text.length() - length);
      char[] form = text.substring(at, at + length).toCharArray();
      // the last character differs, the beginning stands in the text
      form[length - 1] = (char) (0x4E00 + random.nextInt(5000));
      String wrong = new String(form);
      // a wrong form hardly ever stands in a text
      if (wrong.indexOf('\n') < 0 && !sentences.contains(wrong) && known.add(wrong)) {
        made.add(new LexiconEntry(wrong, "对", "错别字", Severity.GENERAL, List.of()));
      }
    }
    return made;
  }

  @Benchmark
  public int findEntries() {
    return find(entriesOnly);
  }

  @Benchmark
  public int findEntriesAndNearMisses() {
    return find(lexicon);
  }

  private int find(Lexicon searched) {
    int hits = 0;
    for (String page : pages) {
      hits += searched.find(page).size();
    }
    return hits;
  }

  @Benchmark
  public Lexicon build() {
    return Lexicon.of(entries, BuiltInLexicon.phrases());
  }

  public static void main(String[] args) throws Exception {
    new Runner(new OptionsBuilder().include(WordingBench.class.getName()).build()).run();
  }
}
