package org.zhengxun.inspector.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.zhengxun.inspector.page.Excerpt;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.page.Passages;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.wording.Hit;
import org.zhengxun.inspector.wording.Lexicon;
import org.zhengxun.inspector.wording.Severity;
import org.zhengxun.inspector.wording.WordingOfPages;

/**
 * Wrong expressions: V001 for lexicon entries of severity 严重表述错误; X001 (effect: note) for the rest,
 * for near misses of protected phrases and for misspellings that stand in no lexicon.
 */
final class WordingCheck implements Check {
  private static final String SEVERE = "V001";
  private static final String GENERAL = "X001";
  private static final int AROUND = 30;

  /** A site with more is written wrong throughout, or made to fill the report. */
  private static final int MOST = 2_000;

  private final WordingOfPages wording;
  private final Map<Place, Tally> tallies = new LinkedHashMap<>();
  private boolean sawText;
  private boolean full;

  WordingCheck(Lexicon lexicon, boolean withSpelling) {
    wording = new WordingOfPages(lexicon, withSpelling);
  }

  /** The same words in the same surroundings, as in a common footer, are one place. */
  private record Place(Hit.Kind kind, String suggestion, String excerpt) {}

  private static final class Tally {
    private final Hit hit;
    private final PageDigest first;
    private final String element;
    private PageDigest last;
    private final PageTally pages = new PageTally();

    Tally(Hit hit, PageDigest first, String element) {
      this.hit = hit;
      this.first = first;
      this.element = element;
    }
  }

  @Override
  public Set<String> rules() {
    return Set.of(SEVERE, GENERAL);
  }

  @Override
  public void see(Page page) {
    sawText = true;
    Passages passages = new Passages(page);
    for (Hit hit : wording.find(page.text())) {
      Place place =
          new Place(
              hit.kind(),
              hit.suggestion(),
              Excerpt.around(page.text(), hit.start(), hit.end(), AROUND));
      Tally tally = tallies.get(place);
      if (tally == null && mayKeep(hit)) {
        tally = new Tally(hit, page.digest(), passages.element(hit.start()));
        tallies.put(place, tally);
      }
      if (tally != null && tally.last != page.digest()) {
        tally.last = page.digest();
        tally.pages.add(page.digest().address());
      }
    }
  }

  /** There is always room for what is grave. */
  private boolean mayKeep(Hit hit) {
    boolean room = tallies.size() < (isSevere(hit) ? 2 * MOST : MOST);
    full |= !room;
    return room;
  }

  private static boolean isSevere(Hit hit) {
    return hit.kind() == Hit.Kind.ENTRY && hit.severity() == Severity.SEVERE;
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (!sawText) {
      findings.noData(SEVERE, "没有读到页面文字");
      findings.noData(GENERAL);
    }
    if (full) {
      findings.note(GENERAL, "疑似表述错误过多，只列出先读到的 %d 处".formatted(MOST));
    }
    tallies.forEach((place, tally) -> findings.add(finding(place, tally)));
  }

  private static Finding finding(Place place, Tally tally) {
    Hit hit = tally.hit;
    return Finding.candidate(isSevere(hit) ? SEVERE : GENERAL, hit.reason(), hit.confidence())
        .on(tally.first, place.excerpt())
        .element(tally.element)
        .text(hit.entry() == null ? hit.found() : hit.entry().wrong())
        .subject(place.excerpt())
        .standsOn(tally.pages)
        .build();
  }
}
