package org.zhengxun.notice.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedCollection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enumerations of names with what they lack: “A”微信公众号、“B”抖音号存在…，“C”微信公众号…. */
final class ProblemPhrases {

  private final HouseWords words;

  ProblemPhrases(HouseWords words) {
    this.words = words;
  }

  String sites(List<SiteRow> rows) {
    return grouped(rows, row -> siteName(row.name()), SiteRow::problem, "；");
  }

  String accounts(List<AccountRow> rows) {
    return grouped(
        rows,
        row -> "“" + row.name() + "”" + words.accountKind(row.kind()),
        AccountRow::problem,
        "，");
  }

  String sponsors(List<AccountRow> rows) {
    return rows.stream().map(AccountRow::sponsor).distinct().collect(Collectors.joining("、"));
  }

  String siteNames(List<SiteRow> rows) {
    return rows.stream()
        .map(row -> siteName(row.name()))
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private static String siteName(String name) {
    return name.endsWith("网站") || name.endsWith("网") ? name : name + "网站";
  }

  /**
   * Rows with the same problem are named together, in the order in which each problem first comes.
   */
  private <T> String grouped(
      List<T> rows, Function<T, String> name, Function<T, String> problem, String between) {
    var groups = new LinkedHashMap<String, SequencedCollection<String>>();
    for (var row : rows) {
      groups
          .computeIfAbsent(words.problem(problem.apply(row)), key -> new LinkedHashSet<>())
          .add(name.apply(row));
    }
    return groups.entrySet().stream()
        .map(group -> String.join("、", group.getValue()) + group.getKey())
        .collect(Collectors.joining(between));
  }
}
