package org.zhengxun.inspector.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengxun.inspector.crawl.PageKey;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.page.AcceptingOffice;
import org.zhengxun.inspector.page.DisclosureSection;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.page.ReferenceKind;
import org.zhengxun.inspector.page.SearchForm;
import org.zhengxun.inspector.url.SiteScope;
import org.zhengxun.inspector.url.WebAddress;

/** The 政府信息公开平台 of a site, read by a few visits from the links of its home page. */
final class DisclosurePlatform {
  private static final String NAME = "政府信息公开";

  /** Names of its entry, the unified one first. */
  private static final List<Pattern> ENTRIES =
      List.of(
          Pattern.compile("(法定)?政府信息公开(平台|专栏|专区|专网|栏目|网)?"),
          Pattern.compile("信息公开(平台|专栏|专区|专网|栏目|网)?"),
          Pattern.compile("(政务|党务政务|政府)公开(平台|专栏|专区|网)?"));

  private static final Pattern FORM = Pattern.compile("申请表|表格|样表|流程图|示范文本");
  private static final int MOST_PAGES = 3;
  private static final int MOST_FRAMES = 2;
  private static final int MOST_GUIDES = 2;

  /** A page of so few characters may tell elsewhere: in a picture, by a script. */
  private static final int TELLING = 60;

  private final Map<DisclosureSection, Link> links = new EnumMap<>(DisclosureSection.class);
  private final Set<DisclosureSection> inPlace = EnumSet.noneOf(DisclosureSection.class);
  private final Map<DisclosureSection, Shown> shown = new EnumMap<>(DisclosureSection.class);
  private final List<PageDigest> pages = new ArrayList<>();
  private final Set<String> visited = new HashSet<>();
  private Link entry;
  private int rank = ENTRIES.size();
  private boolean siteSearch;
  private boolean searchable;
  private boolean named;
  private boolean scripted;

  /** A link to the platform or to one of its sections. */
  record Link(WebAddress target, String text) {}

  /**
   * The page of a section.
   *
   * @param office the accepting office it names, or null
   * @param tells true when an office that it does not name stands nowhere in it
   */
  record Shown(PageDigest page, String office, boolean tells) {}

  /** Notes where the home page leads. */
  void seeHome(Page home) {
    read(home);
    siteSearch = SearchForm.of(home).kind() != SearchForm.Kind.NONE;
    if (ownSections(home) && entry == null) {
      entry = new Link(home.digest().address(), home.digest().title());
    }
  }

  private static boolean ownSections(Page home) {
    return home.digest().title().contains("信息公开");
  }

  /** Goes to the platform and its sections. */
  void visit(SiteScope scope, Visits visits) {
    for (int i = 0; i < MOST_PAGES && entry != null && visited.add(key(entry)); i++) {
      if (!scope.contains(entry.target())) {
        break;
      }
      Optional<Page> page = open(entry, visits);
      if (page.isEmpty()) {
        break;
      }
      platform(page.get());
      frames(page.get(), scope, visits).forEach(this::platform);
    }
    if (!pages.isEmpty()) {
      links.forEach((section, link) -> section(section, link, scope, visits));
    }
  }

  private static String key(Link link) {
    return PageKey.page(link.target());
  }

  private static Optional<Page> open(Link link, Visits visits) {
    return visits
        .page(link.target())
        .filter(answer -> answer.opened() && answer.isHtml())
        .map((Fetched answer) -> visits.read(answer));
  }

  private void platform(Page page) {
    PageDigest digest = page.digest();
    pages.add(digest);
    read(page);
    scripted |= digest.bulk().scripted();
    searchable |= SearchForm.of(page).kind() != SearchForm.Kind.NONE;
    named |= (digest.title() + digest.heading() + digest.labels().get("ColumnName")).contains(NAME);
    page.text()
        .lines()
        .map(String::strip)
        .filter(line -> line.length() <= 20)
        .forEach(line -> DisclosureSection.named(line).ifPresent(inPlace::add));
  }

  private static List<Page> frames(Page page, SiteScope scope, Visits visits) {
    return page.references().stream()
        .filter(reference -> reference.kind() == ReferenceKind.FRAME)
        .filter(frame -> frame.target() != null && scope.contains(frame.target()))
        .limit(MOST_FRAMES)
        .map(frame -> new Link(frame.target(), ""))
        .flatMap(frame -> open(frame, visits).stream())
        .toList();
  }

  private void read(Page page) {
    for (Reference reference : page.references()) {
      String text = SearchTrial.plain(reference.text());
      if (!reference.isLink() || reference.target() == null || reference.staysOnPage()) {
        continue;
      }
      Link link = new Link(reference.target(), text);
      Optional<DisclosureSection> section = DisclosureSection.named(text);
      section.ifPresent(s -> links.merge(s, link, DisclosurePlatform::plainer));
      named |= text.contains(NAME) && text.length() <= NAME.length() + 4;
      for (int i = 0; section.isEmpty() && i < rank; i++) {
        if (ENTRIES.get(i).matcher(text).matches()) {
          entry = link;
          rank = i;
        }
      }
    }
  }

  /** A section's own name is shorter than that of what stands in it. */
  private static Link plainer(Link one, Link other) {
    return other.text().length() < one.text().length() ? other : one;
  }

  private void section(DisclosureSection section, Link link, SiteScope scope, Visits visits) {
    if (!scope.contains(link.target()) || PageKey.isFile(link.target())) {
      return;
    }
    open(link, visits)
        .ifPresent(
            page -> {
              String office = AcceptingOffice.in(page.text()).orElse(null);
              boolean tells = tells(page);
              if (section == DisclosureSection.GUIDE && office == null) {
                for (Page guide : guides(page, scope, visits)) {
                  office = AcceptingOffice.in(guide.text()).orElse(office);
                  tells |= tells(guide);
                }
              }
              shown.put(section, new Shown(page.digest(), office, tells));
            });
  }

  /** What a column of guides lists. */
  private static List<Page> guides(Page page, SiteScope scope, Visits visits) {
    return page.digest().entries().stream()
        .filter(item -> item.text().contains("指南") || item.text().contains("申请"))
        .filter(item -> scope.contains(item.target()) && !PageKey.isFile(item.target()))
        .sorted(Comparator.comparing(item -> item.text().length()))
        .limit(MOST_GUIDES)
        .map(item -> new Link(item.target(), item.text()))
        .flatMap(item -> open(item, visits).stream())
        .toList();
  }

  /** False when an attachment, a picture or a script may say what the page does not. */
  private static boolean tells(Page page) {
    PageDigest.Bulk bulk = page.digest().bulk();
    boolean attached =
        page.digest().bodyLinks().stream()
            .anyMatch(l -> PageKey.isFile(l.target()) && !FORM.matcher(l.text()).find());
    boolean framed = page.references().stream().anyMatch(r -> r.kind() == ReferenceKind.FRAME);
    return bulk.textLength() >= TELLING && !bulk.scripted() && !attached && !framed;
  }

  /** The link to it, or null when the home page shows none. */
  Link entry() {
    return entry;
  }

  /** The pages of the platform itself that were read. */
  List<PageDigest> pages() {
    return pages;
  }

  /** True when a section is linked to, or shown on the platform's page itself. */
  boolean has(DisclosureSection section) {
    return links.containsKey(section) || inPlace.contains(section);
  }

  /** The page of a section, when it was read. */
  Optional<Shown> page(DisclosureSection section) {
    return Optional.ofNullable(shown.get(section));
  }

  /** True when it offers no search, though the home page does. */
  boolean lacksSearch() {
    return siteSearch && !searchable && !scripted;
  }

  /** True when it bears the unified name. */
  boolean named() {
    return named;
  }

  /** True when scripts may fill it. */
  boolean scripted() {
    return scripted;
  }
}
