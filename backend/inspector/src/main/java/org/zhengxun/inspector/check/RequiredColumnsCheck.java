package org.zhengxun.inspector.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengxun.inspector.crawl.Column;
import org.zhengxun.inspector.page.ColumnType;
import org.zhengxun.inspector.page.Entry;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.report.Finding;

/** Columns every site must have; a person confirms that one is really missing. */
final class RequiredColumnsCheck implements Check {
  private static final int LONGEST_COLUMN_NAME = 10;

  /** 政策解读 is no column of policy documents, though it names them; 政策及解读 is both. */
  private static final Pattern ONLY_INTERPRETS = Pattern.compile("(政策|文件|法规)+解读");

  private static final Map<String, ColumnType> REQUIRED =
      new TreeMap<>(
          Map.of(
              "D025", ColumnType.OVERVIEW,
              "D027", ColumnType.INSTITUTION,
              "D029", ColumnType.LEADER,
              "D031", ColumnType.DYNAMIC,
              "D033", ColumnType.POLICY,
              "D035", ColumnType.INTERPRETATION));

  @Override
  public Set<String> rules() {
    return REQUIRED.keySet();
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (site.lacksSite()) {
      findings.noData(rules());
      return;
    }
    PageDigest home = site.crawl().home().orElseThrow();
    Stream<String> links =
        Stream.concat(home.navigation().stream(), home.bodyLinks().stream())
            .map(Entry::text)
            .filter(text -> text.length() <= LONGEST_COLUMN_NAME);
    List<String> names =
        Stream.concat(site.columns().all().stream().map(Column::name), links).toList();
    Set<ColumnType> present =
        site.columns().all().stream().map(Column::type).collect(Collectors.toSet());
    REQUIRED.forEach(
        (rule, type) -> {
          if (!present.contains(type) && names.stream().noneMatch(name -> speaksOf(type, name))) {
            findings.add(
                Finding.candidate(rule, "没有找到“%s”类栏目".formatted(type.label()), 0.6)
                    .on(home, home.title())
                    .text(type.label())
                    .build());
          }
        });
  }

  private static boolean speaksOf(ColumnType type, String name) {
    return type.isSpokenOf(
        type == ColumnType.POLICY ? ONLY_INTERPRETS.matcher(name).replaceAll("") : name);
  }
}
