package org.zhengxun.inspector.page;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.zhengxun.inspector.url.AddressParser;
import org.zhengxun.inspector.url.InvalidAddressException;
import org.zhengxun.inspector.url.WebAddress;

/** Finds the items of lists in an area: a link and, in the same item, its printed date. */
final class EntryReader {
  private static final Set<String> ITEMS = Set.of("li", "tr", "dd", "dl", "article");
  private static final int MOST_LINKS = 2000;
  private static final int MOST_STEPS = 6;

  /** 二〇二六年十二月二十一日 in brackets. */
  private static final int LONGEST_DATE = 14;

  private final WebAddress base;
  private final Charset charset;
  private final LocalDate today;
  private final Layout layout;

  /** Links that stand in one item follow each other: it is read once. */
  private Element lastItem;

  private boolean lastMayHold;
  private Optional<LocalDate> lastDate = Optional.empty();

  EntryReader(WebAddress base, Charset charset, LocalDate today, Layout layout) {
    this.layout = layout;
    this.base = base;
    this.charset = charset;
    this.today = today;
  }

  /** A link and what it is called. */
  private record Titled(Element link, String title) {}

  List<Entry> read(Element area) {
    Map<Element, Titled> best = new IdentityHashMap<>();
    List<Element> items = new ArrayList<>();
    List<Element> links = layout.links();
    int looked = 0;
    for (int i = 0; i < links.size() && looked < MOST_LINKS; i++) {
      Element link = links.get(i);
      if (!Layout.isInside(link, area)) {
        continue;
      }
      looked++;
      String title = layout.isBody(link) ? title(link) : "";
      if (title.isEmpty()) {
        continue;
      }
      Element item = item(link, i, area);
      Titled earlier = best.get(item);
      if (earlier == null) {
        items.add(item);
      }
      if (earlier == null || title.length() > earlier.title().length()) {
        best.put(item, new Titled(link, title));
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (Element item : items) {
      entry(item, best.get(item)).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<Entry> entry(Element item, Titled best) {
    Element link = best.link();
    try {
      return AddressParser.resolve(base, link.attr("href"), charset)
          .map(target -> new Entry(target, best.title(), date(item, link).orElse(null)));
    } catch (InvalidAddressException e) {
      return Optional.empty();
    }
  }

  private static String title(Element link) {
    String title = link.hasAttr("title") ? link.attr("title").strip() : "";
    return title.isEmpty() ? ShortText.of(link).strip() : title;
  }

  /** The list item, or the largest box around the link that holds no other link. */
  private Element item(Element link, int number, Element area) {
    Element box = link;
    for (int step = 0; step < MOST_STEPS; step++) {
      Element parent = box.parent();
      if (parent == null || box == area) {
        return box;
      }
      if (ITEMS.contains(parent.normalName())) {
        return parent;
      }
      if (parent == area || layout.holdsOthers(parent, number)) {
        return box;
      }
      box = parent;
    }
    return box;
  }

  private Optional<LocalDate> date(Element item, Element link) {
    if (item != lastItem) {
      lastItem = item;
      lastMayHold = mayHoldDate(item);
      lastDate =
          lastMayHold
              ? DateReader.read(
                  VisibleText.of(item, element -> element.normalName().equals("a")), today)
              : Optional.empty();
    }
    return lastDate.or(() -> lastMayHold ? inside(link) : Optional.empty());
  }

  /** Most items hold no date: telling so takes no text to be put together. */
  private static boolean mayHoldDate(Element item) {
    boolean[] found = new boolean[1];
    item.filter(
        (node, depth) -> {
          found[0] |= node instanceof TextNode text && DateReader.mayHoldOne(text.getWholeText());
          return found[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
    return found[0];
  }

  /** Templates that make the whole item a link print the date in an element of its own. */
  private Optional<LocalDate> inside(Element link) {
    String text = link.text().strip();
    if (!DateReader.mayHoldOne(text)) {
      return Optional.empty();
    }
    for (Element part : link.select("span, em, i, b, time, p, div, small")) {
      if (part.ownText().length() <= 24) {
        Optional<LocalDate> date = DateReader.read(part.text(), today);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return text.length() > LONGEST_DATE
        ? DateReader.full(
            text.substring(text.length() - LONGEST_DATE).replaceAll("[\\[\\]（）()]", " "))
        : Optional.empty();
  }
}
