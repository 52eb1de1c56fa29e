package org.zhengxun.inspector.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The meta labels of 政府网站发展指引 (国办发〔2017〕47号), names compared without regard to case. */
public final class Labels {
  /** 站点标签. */
  public static final List<String> SITE = List.of("SiteName", "SiteDomain", "SiteIDCode");

  /** 栏目标签. */
  public static final List<String> COLUMN =
      List.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");

  /** 内容标签; those only recalled are not demanded. */
  public static final List<String> CONTENT = List.of("ArticleTitle", "PubDate", "ContentSource");

  private static final Set<String> KNOWN =
      Stream.of(SITE, COLUMN, CONTENT)
          .flatMap(List::stream)
          .map(Labels::key)
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST = 1000;

  private final Map<String, String> values;

  private Labels(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** No labels. */
  static Labels none() {
    return new Labels(Map.of());
  }

  static Labels read(List<Element> metas) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Element meta : metas) {
      values.putIfAbsent(
          key(meta.attr("name").strip()), Excerpt.kept(meta.attr("content").strip(), LONGEST));
    }
    values.keySet().removeIf(name -> !isKnown(name));
    return new Labels(values);
  }

  private static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The label's value, or an empty text when it is missing. */
  public String get(String name) {
    return values.getOrDefault(key(name), "");
  }

  /** True when the label is there and not empty. */
  public boolean has(String name) {
    return !get(name).isEmpty();
  }
}
