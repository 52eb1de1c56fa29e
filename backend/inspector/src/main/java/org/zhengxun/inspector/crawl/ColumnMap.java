package org.zhengxun.inspector.crawl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengxun.inspector.page.ColumnType;
import org.zhengxun.inspector.page.Entry;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;

/** The columns of a site, found from labels, navigation and addresses. */
public final class ColumnMap {
  /** Stands for no date, or one after the time point. */
  private static final LocalDate NONE = LocalDate.MIN;

  private static final Pattern TITLE_PARTS = Pattern.compile("[-_|—－]");

  /** So many undated items make a list whose freshness nobody can tell. */
  private static final int ITEMS_OF_A_LIST = 5;

  private final Crawl crawl;
  private final LocalDate timePoint;
  private final Map<String, String> namesInNavigation = new HashMap<>();
  private final Set<String> linkedFromHome = new HashSet<>();
  private final Map<String, List<PageDigest>> pagesByColumn = new LinkedHashMap<>();
  private final Map<String, ColumnType> types = new LinkedHashMap<>();
  private final List<Column> columns = new ArrayList<>();
  private final NavigableMap<String, LocalDate> datesOfItems = new TreeMap<>();
  private Furniture furniture;
  private String siteHeading = "";
  private String siteTitle = "";
  private Map<String, ColumnType> listed;

  private ColumnMap(Crawl crawl, LocalDate timePoint) {
    this.crawl = crawl;
    this.timePoint = timePoint;
  }

  /** Finds the columns of a walk. */
  public static ColumnMap of(Crawl crawl, LocalDate timePoint) {
    ColumnMap map = new ColumnMap(crawl, timePoint);
    crawl.home().ifPresent(map::readHome);
    map.group();
    map.readItems();
    map.furniture = Furniture.of(map.pagesByColumn.values().stream().map(List::getFirst).toList());
    map.pagesByColumn.forEach((key, pages) -> map.types.put(key, map.type(key, pages.getFirst())));
    map.pagesByColumn.forEach((key, pages) -> map.columns.add(map.column(key, pages)));
    return map;
  }

  /** All columns, in the order of the walk. */
  public List<Column> all() {
    return List.copyOf(columns);
  }

  /**
   * The type of the column an item belongs to: by its own labels, else by the column listing it.
   */
  public ColumnType typeOfItem(PageDigest item) {
    ColumnType own =
        ColumnType.of(item.labels().get("ColumnType"), item.labels().get("ColumnName"));
    if (own != ColumnType.OTHER || item.labels().has("ColumnName")) {
      return own;
    }
    String key = PageKey.page(item.address());
    return types.entrySet().stream()
        .filter(column -> column.getValue() != ColumnType.OTHER)
        .filter(column -> isBelow(key, column.getKey()))
        .max(Comparator.comparingInt(column -> column.getKey().length()))
        .map(Map.Entry::getValue)
        .orElseGet(() -> listed().getOrDefault(key, ColumnType.OTHER));
  }

  /** The types of items by the columns that list them; every list is read once. */
  private synchronized Map<String, ColumnType> listed() {
    if (listed == null) {
      listed = new HashMap<>();
      for (Column column : columns) {
        if (column.type() != ColumnType.OTHER) {
          column
              .page()
              .entries()
              .forEach(entry -> listed.putIfAbsent(PageKey.page(entry.target()), column.type()));
        }
      }
    }
    return listed;
  }

  private void readHome(PageDigest home) {
    siteHeading = home.heading();
    siteTitle = home.title();
    for (Entry link : home.navigation()) {
      namesInNavigation.putIfAbsent(PageKey.column(link.target()), link.text());
    }
    Stream.concat(home.navigation().stream(), home.bodyLinks().stream())
        .map(link -> PageKey.column(link.target()))
        .forEach(linkedFromHome::add);
  }

  /** Items by their addresses, so that those below a column stand side by side. */
  private void readItems() {
    for (PageDigest page : crawl.pages(PageKind.CONTENT)) {
      LocalDate date = page.printedDate();
      datesOfItems.put(
          PageKey.page(page.address()), date == null || date.isAfter(timePoint) ? NONE : date);
    }
  }

  private Collection<LocalDate> itemsBelow(String key) {
    return hasOwnFolder(key)
        ? datesOfItems.subMap(key, false, key + Character.MAX_VALUE, false).values()
        : List.of();
  }

  private void group() {
    for (PageDigest page : crawl.pages()) {
      String key = PageKey.column(page.address());
      boolean inNavigation = namesInNavigation.containsKey(key);
      if (page.kind() == PageKind.COLUMN || page.kind() == PageKind.OTHER && inNavigation) {
        pagesByColumn.computeIfAbsent(key, k -> new ArrayList<>()).add(page);
      }
    }
    pagesByColumn
        .values()
        .forEach(
            pages ->
                pages.sort(
                    Comparator.comparingInt(
                        page ->
                            PageKey.page(page.address()).equals(PageKey.column(page.address()))
                                ? 0
                                : 1)));
  }

  private Column column(String key, List<PageDigest> pages) {
    PageDigest first = pages.getFirst();
    String name = name(key, first);
    ColumnType type = types.get(key);
    boolean hasBelow = hasColumnsBelow(key) || !itemsBelow(key).isEmpty();
    boolean scripted = pages.stream().anyMatch(page -> page.bulk().scripted());
    long items =
        pages.stream().flatMap(page -> page.entries().stream()).filter(this::isItem).count();
    Optional<LocalDate> newest = newest(key, pages);
    boolean lists =
        items > 0
            && (type != ColumnType.OTHER
                || newest.isPresent()
                || itemsOfSite(pages) >= ITEMS_OF_A_LIST);
    boolean unread =
        crawl.hidesDates(pages.stream().flatMap(page -> page.entries().stream()).toList());
    boolean channel = items == 0 && hasColumnsBelow(key);
    return new Column(
        name,
        type,
        first,
        isFirstLevel(key, type),
        lists && !scripted && !channel && !unread,
        !hasBelow && pages.stream().allMatch(this::isBlank),
        newest.orElse(null));
  }

  /** True when a page shows nothing but what the template of the site puts on most columns. */
  public boolean isBlank(PageDigest page) {
    return furniture.own(page.bulk()).isBlank();
  }

  private boolean hasColumnsBelow(String key) {
    return pagesByColumn.keySet().stream().anyMatch(other -> isBelow(other, key));
  }

  private long itemsOfSite(List<PageDigest> pages) {
    return pages.stream()
        .flatMap(page -> page.entries().stream())
        .filter(entry -> isItem(entry) && crawl.scope().contains(entry.target()))
        .count();
  }

  /** An item is a link to something that is not itself a column of the site. */
  private boolean isItem(Entry entry) {
    return !pagesByColumn.containsKey(PageKey.column(entry.target()));
  }

  /** A heading or title that the home page bears too names the site, not the column. */
  private String name(String key, PageDigest page) {
    Predicate<String> own = text -> !text.equals(siteHeading) && !text.equals(siteTitle);
    Stream<String> given = Stream.of(page.labels().get("ColumnName"), namesInNavigation.get(key));
    Stream<String> shown =
        Stream.concat(
                Stream.of(page.heading()),
                TITLE_PARTS.splitAsStream(page.title()).map(String::strip))
            .filter(own);
    return Stream.concat(given, shown)
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(page.address().path());
  }

  private ColumnType type(String key, PageDigest page) {
    return ColumnType.of(page.labels().get("ColumnType"), name(key, page));
  }

  /**
   * 一级栏目: linked from the home page, below no column of its type. A site that hides all columns of
   * the type below another has its topmost ones judged instead.
   */
  private boolean isFirstLevel(String key, ColumnType type) {
    boolean belowItsKind = sameType(type).anyMatch(other -> isBelow(key, other));
    boolean someOnHome = sameType(type).anyMatch(linkedFromHome::contains);
    return !belowItsKind && (linkedFromHome.contains(key) || !someOnHome);
  }

  private Stream<String> sameType(ColumnType type) {
    return types.entrySet().stream()
        .filter(other -> other.getValue() == type)
        .map(Map.Entry::getKey);
  }

  private Optional<LocalDate> newest(String key, List<PageDigest> pages) {
    Stream<LocalDate> own = pages.stream().flatMap(this::dates);
    Stream<LocalDate> below =
        pagesByColumn.entrySet().stream()
            .filter(other -> isBelow(other.getKey(), key))
            .flatMap(other -> other.getValue().stream())
            .flatMap(this::dates);
    Stream<LocalDate> items = itemsBelow(key).stream().filter(date -> !date.equals(NONE));
    return Stream.of(own, below, items)
        .flatMap(dates -> dates)
        .filter(date -> !date.isAfter(timePoint))
        .max(Comparator.naturalOrder());
  }

  /** Dates of a page's items: printed in the list, else on the item's own page. */
  private Stream<LocalDate> dates(PageDigest page) {
    return page.entries().stream().map(entry -> date(entry, crawl)).flatMap(Optional::stream);
  }

  /** The date of an item: printed in the list, else on its own page. */
  public static Optional<LocalDate> date(Entry entry, Crawl crawl) {
    return Optional.ofNullable(entry.date())
        .or(() -> crawl.page(entry.target()).map(PageDigest::printedDate));
  }

  /** Only an index page has a folder of its own; {@code /zwgk/tzgg.html} shares its with others. */
  private static boolean isBelow(String key, String column) {
    return hasOwnFolder(column) && !key.equals(column) && key.startsWith(column);
  }

  private static boolean hasOwnFolder(String column) {
    return column.endsWith("/") && column.indexOf('/') < column.length() - 1;
  }
}
