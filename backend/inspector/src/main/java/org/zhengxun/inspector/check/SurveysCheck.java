package org.zhengxun.inspector.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengxun.inspector.crawl.Column;
import org.zhengxun.inspector.crawl.ColumnMap;
import org.zhengxun.inspector.crawl.PageKey;
import org.zhengxun.inspector.page.Entry;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PageKind;
import org.zhengxun.inspector.page.Survey;
import org.zhengxun.inspector.report.Finding;

/**
 * 调查征集, which earns points: B091 a column for it and six activities or more in the year before the
 * time point; B092 what came of each of them is told within a month of its end.
 */
final class SurveysCheck implements Check {
  private static final String OFTEN = "B091";
  private static final String ANSWERED = "B092";
  private static final int ACTIVITIES = 6;
  private static final int MOST = 2_000;
  private static final int SHORTEST_CORE = 4;
  private static final Pattern WITH_ANSWER = Pattern.compile("[及暨]其?(结果|反馈|采纳|采用)");
  private static final Pattern AROUND_CORE =
      Pattern.compile(
          "关于|公开|网上|在线|征集|征求|意见|建议|问卷|调查|社会|公众|群众|结果|反馈|采纳|采用|情况|公告|通知|公示|启事|[的及和与对向《》“”（）()\\s]");

  private final Map<String, Survey> surveys = new HashMap<>();

  /** An activity or an answer to one. */
  private record Item(String title, LocalDate date, PageDigest page, Survey survey) {}

  @Override
  public Set<String> rules() {
    return Set.of(OFTEN, ANSWERED);
  }

  @Override
  public void see(Page page) {
    PageDigest digest = page.digest();
    if (digest.kind() != PageKind.CONTENT || surveys.size() >= MOST) {
      return;
    }
    String title = PolicyPages.title(digest);
    if (Survey.isActivity(title) || Survey.isColumn(digest.labels().get("ColumnName"))) {
      surveys.put(PageKey.page(digest.address()), Survey.read(title, page.text()));
    }
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    findings.noData(rules());
    if (site.lacksSite()) {
      return;
    }
    List<Column> columns =
        site.columns().all().stream().filter(column -> Survey.isColumn(column.name())).toList();
    if (columns.isEmpty()) {
      findings.note(OFTEN, "没有读到调查征集类栏目");
      return;
    }
    List<Item> all = items(columns, site);
    List<Item> answers = all.stream().filter(item -> Survey.isFeedback(item.title())).toList();
    List<Item> activities =
        all.stream().filter(item -> isAsked(item) && isOfTheYear(item, site.timePoint())).toList();
    often(columns.getFirst(), activities, findings);
    answered(columns.getFirst(), activities, answers, site.timePoint(), findings);
  }

  /** Also one that is told together with its answer (意见征集及结果反馈). */
  private static boolean isAsked(Item item) {
    return !Survey.isFeedback(item.title()) || WITH_ANSWER.matcher(item.title()).find();
  }

  private static boolean isOfTheYear(Item item, LocalDate timePoint) {
    return item.date() != null
        && !item.date().isBefore(timePoint.minusYears(1))
        && !item.date().isAfter(timePoint);
  }

  /** What the columns list, and activities announced elsewhere. */
  private List<Item> items(List<Column> columns, Inspected site) {
    Map<String, Item> items = new LinkedHashMap<>();
    Set<String> keys =
        columns.stream()
            .map(column -> PageKey.column(column.page().address()))
            .collect(java.util.stream.Collectors.toSet());
    for (PageDigest page : site.crawl().pages()) {
      if (page.kind() == PageKind.CONTENT) {
        String key = PageKey.page(page.address());
        String title = PolicyPages.title(page);
        if (surveys.containsKey(key)) {
          items.put(key, new Item(title, page.printedDate(), page, surveys.get(key)));
        }
      } else if (keys.contains(PageKey.column(page.address()))) {
        for (Entry entry : page.entries()) {
          LocalDate date = ColumnMap.date(entry, site.crawl()).orElse(null);
          if (date != null) {
            items.putIfAbsent(
                PageKey.page(entry.target()), new Item(entry.text(), date, page, null));
          }
        }
      }
    }
    return new ArrayList<>(items.values());
  }

  private static void often(Column column, List<Item> activities, Findings findings) {
    if (activities.size() < ACTIVITIES) {
      findings.note(OFTEN, "一年内读到调查征集活动 %d 次，不足 6 次".formatted(activities.size()));
      return;
    }
    String reason = "设有“%s”栏目，监测时间点前 1 年内开展调查征集活动 %d 次".formatted(column.name(), activities.size());
    findings.add(
        Finding.candidate(OFTEN, reason, 0.6)
            .on(column.page(), activities.getFirst().title())
            .text(column.name())
            .build());
  }

  private static void answered(
      Column column,
      List<Item> activities,
      List<Item> answers,
      LocalDate timePoint,
      Findings findings) {
    int told = 0;
    int untold = 0;
    for (Item activity : activities) {
      if (activity.survey() == null) {
        untold++;
        continue;
      }
      LocalDate deadline = activity.survey().deadline();
      LocalDate due = (deadline == null ? activity.date() : deadline).plusMonths(1);
      if (activity.survey().answered() || isAnswered(activity, due, answers)) {
        told++;
      } else if (due.isBefore(timePoint)) {
        untold++;
      }
    }
    if (told == 0 || untold > 0) {
      findings.note(ANSWERED, "一年内的调查征集活动，读到反馈 %d 次，没有读到 %d 次".formatted(told, untold));
      return;
    }
    findings.add(
        Finding.candidate(ANSWERED, "监测时间点前 1 年内的 %d 次调查征集活动均有反馈结果".formatted(told), 0.4)
            .on(column.page(), column.name())
            .text(column.name())
            .build());
  }

  private static boolean isAnswered(Item activity, LocalDate due, List<Item> answers) {
    return answers.stream()
        .filter(answer -> answer.date() != null && !answer.date().isBefore(activity.date()))
        .filter(answer -> !answer.date().isAfter(due))
        .anyMatch(answer -> speakOfTheSame(activity.title(), answer.title()));
  }

  private static boolean speakOfTheSame(String activity, String answer) {
    Optional<String> cited = PolicyPages.cited(activity);
    if (cited.isPresent()) {
      return answer.contains(cited.get());
    }
    String one = AROUND_CORE.matcher(activity).replaceAll("");
    String other = AROUND_CORE.matcher(answer).replaceAll("");
    return one.length() >= SHORTEST_CORE
        && other.length() >= SHORTEST_CORE
        && (one.contains(other) || other.contains(one));
  }
}
