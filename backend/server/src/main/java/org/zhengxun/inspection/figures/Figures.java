package org.zhengxun.inspection.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.score.Verdict;

/**
 * All figures of a campaign, computed from its targets' results; nothing is typed. Passes with
 * prominent problems count as 合格.
 */
public final class Figures {
  private final Map<Part, List<TargetResult>> results;
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  Figures(Map<Part, List<TargetResult>> results) {
    this.results = results;
    sites("sites", "网站", results.get(Part.SITES));
    accounts("accounts", "新媒体账号", results.get(Part.ACCOUNTS));
    groups(Part.ACCOUNTS, "accounts.platform.", t -> t.target().platform());
    groups(Part.SITES, "sites.area.", t -> t.target().areaName());
    groups(Part.ACCOUNTS, "accounts.area.", t -> t.target().areaName());
  }

  public Collection<Figure> all() {
    return figures.values();
  }

  public Optional<Figure> find(String key) {
    return Optional.ofNullable(figures.get(key));
  }

  /** A figure that is always there: sites.*, accounts.* without a group. */
  public Figure get(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no figure " + key));
  }

  /** The targets of a part with what the inspection says of them, in order of print. */
  public List<TargetResult> results(Part part) {
    return results.get(part);
  }

  private void sites(String prefix, String label, List<TargetResult> all) {
    List<TargetResult> checked = only(all, TargetResult::checked);
    List<TargetResult> named = only(checked, TargetResult::named);
    count(prefix + ".registered", label + "总数", "列入检查的" + label, all);
    count(prefix + ".checked", "检查" + label, "有结果或已确认无问题的" + label, checked);
    rate(prefix + ".coverage", "检查覆盖率", "检查数 ÷ 总数", checked, all.size());
    count(prefix + ".withProblems", "存在问题" + label, "有列入通报问题的" + label, named);
    shared(prefix, label, checked, named);
    count(
        prefix + ".rectified",
        "已整改" + label,
        "列入通报的问题全部已整改的" + label,
        only(named, TargetResult::rectified));
  }

  private void accounts(String prefix, String label, List<TargetResult> all) {
    List<TargetResult> checked = only(all, TargetResult::checked);
    List<TargetResult> named = only(checked, TargetResult::named);
    count(prefix + ".registered", label + "总数", "列入检查的" + label, all);
    count(prefix + ".checked", "检查" + label, "有结果或已确认无问题的" + label, checked);
    rate(prefix + ".coverage", "检查覆盖率", "检查数 ÷ 总数", checked, all.size());
    count(
        prefix + ".prominent",
        "存在突出问题" + label,
        "合格但有列入通报问题的" + label,
        only(checked, t -> t.verdict() == Verdict.PROMINENT));
    shared(prefix, label, checked, named);
    count(
        prefix + ".rectified",
        "已整改" + label,
        "列入通报的问题全部已整改的" + label,
        only(named, TargetResult::rectified));
  }

  private void shared(
      String prefix, String label, List<TargetResult> checked, List<TargetResult> named) {
    List<TargetResult> failed = only(checked, t -> !t.verdict().passes());
    count(prefix + ".failed", "不合格" + label, "有单项否决或得分低于60分的" + label, failed);
    rate(
        prefix + ".passRate",
        "合格率",
        "（检查数 − 不合格数）÷ 检查数",
        only(checked, t -> t.verdict().passes()),
        checked.size());
    count(
        prefix + ".notRectified",
        "未整改到位" + label,
        "列入通报的问题尚未全部整改的" + label,
        only(named, t -> !t.rectified()));
  }

  private void groups(
      Part part, String prefix, java.util.function.Function<TargetResult, String> by) {
    Map<String, List<TargetResult>> groups = new LinkedHashMap<>();
    results.get(part).stream()
        .filter(t -> by.apply(t) != null)
        .sorted(java.util.Comparator.comparing((TargetResult t) -> t.target().areaOrder()))
        .forEach(t -> groups.computeIfAbsent(by.apply(t), key -> new ArrayList<>()).add(t));
    groups.forEach(
        (name, all) -> {
          if (part == Part.SITES) {
            sites(prefix + name, name + "网站", all);
          } else {
            accounts(prefix + name, name + "账号", all);
          }
        });
  }

  private void count(String key, String label, String formula, List<TargetResult> targets) {
    figures.put(key, Figure.count(key, label, formula, targets));
  }

  private void rate(String key, String label, String formula, List<TargetResult> part, int whole) {
    figures.put(key, Figure.rate(key, label, formula, part, whole));
  }

  private static List<TargetResult> only(
      List<TargetResult> results, Predicate<TargetResult> condition) {
    return results.stream().filter(condition).toList();
  }
}
