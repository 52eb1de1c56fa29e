package org.zhengxun.inspector.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhengxun.inspector.page.MessageRows;
import org.zhengxun.inspector.page.Page;
import org.zhengxun.inspector.page.PageDigest;
import org.zhengxun.inspector.page.PublicMessage;
import org.zhengxun.inspector.report.Finding;

/**
 * Messages of citizens shown in public, on pages of their own or in lists with their status: V013
 * one of the year before the time point unanswered for more than three months (a person tells
 * whether it is valid); D057 none is shown; of five sampled D058 what is not shown; D059 no message
 * or answer within two months; D061 most were answered late.
 */
final class PublicMessagesCheck implements Check {
  private static final String UNANSWERED = "V013";
  private static final String NOT_SHOWN = "D058";
  private static final String NOT_UPDATED = "D059";
  private static final int SAMPLE = 5;
  private static final int MOST = 20;

  private static final int MOST_LISTS = 200;

  private final Map<PageDigest, PublicMessage> messages = new LinkedHashMap<>();
  private final Map<PageDigest, MessageRows> lists = new LinkedHashMap<>();

  @Override
  public Set<String> rules() {
    return Set.of(UNANSWERED, NOT_SHOWN, NOT_UPDATED, UnshownMessages.RULE, AnswerTimes.RULE);
  }

  @Override
  public void see(Page page) {
    PublicMessage.read(page).ifPresent(message -> messages.put(page.digest(), message));
    if (lists.size() < MOST_LISTS) {
      MessageRows.read(page).ifPresent(rows -> lists.put(page.digest(), rows));
    }
  }

  @Override
  public void conclude(Inspected site, Findings findings) {
    if (messages.isEmpty() && lists.isEmpty()) {
      Stream.of(UNANSWERED, NOT_SHOWN, NOT_UPDATED, AnswerTimes.RULE)
          .forEach(rule -> findings.noData(rule, "没有读到公开的网民留言"));
      UnshownMessages.judge(site, findings);
      return;
    }
    rows(site, findings);
    AnswerTimes.judge(messages, site, findings);
    messages.entrySet().stream()
        .filter(message -> isLate(message.getValue(), site.timePoint()))
        .sorted(Comparator.comparing(message -> message.getValue().asked()))
        .limit(MOST)
        .forEach(message -> findings.add(late(message.getKey(), message.getValue())));
    sample(findings);
    freshness(site, findings);
  }

  /** Those of lists; one with a page of its own that was read is judged there. */
  private void rows(Inspected site, Findings findings) {
    Set<String> read = new HashSet<>();
    messages.keySet().forEach(page -> read.add(PolicyPages.title(page).strip()));
    Set<String> told = new HashSet<>();
    lists.forEach(
        (page, list) ->
            list.open().stream()
                .filter(row -> isLate(row.asked(), site.timePoint()))
                .filter(row -> !read.contains(row.title()))
                .filter(row -> told.size() < MOST && told.add(row.asked() + " " + row.title()))
                .forEach(row -> findings.add(late(page, row))));
  }

  private static Finding late(PageDigest page, MessageRows.Row row) {
    String reason = "列表中 %s 的留言状态为“%s”，超过 3 个月未见回应".formatted(row.asked(), row.status());
    return Finding.candidate(UNANSWERED, reason, 0.6)
        .on(page, "【" + row.title() + "】" + row.asked() + " " + row.status())
        .text(row.title())
        .subject(row.asked() + " " + row.title())
        .build();
  }

  private static boolean isLate(PublicMessage message, LocalDate timePoint) {
    LocalDate asked = message.asked();
    return asked != null && !message.isAnswered() && isLate(asked, timePoint);
  }

  private static boolean isLate(LocalDate asked, LocalDate timePoint) {
    return !asked.isBefore(timePoint.minusYears(1)) && asked.isBefore(timePoint.minusMonths(3));
  }

  private static Finding late(PageDigest page, PublicMessage message) {
    String reason = "%s 的留言超过 3 个月未见回应".formatted(message.asked());
    return Finding.candidate(UNANSWERED, reason, 0.7)
        .on(page, PolicyPages.title(page) + "：" + reason)
        .text(message.asked().toString())
        .build();
  }

  private void sample(Findings findings) {
    List<PageDigest> answered =
        PageSample.of(
            messages.keySet().stream().filter(page -> messages.get(page).isAnswered()), SAMPLE);
    if (answered.isEmpty()) {
      findings.noData(NOT_SHOWN, "没有读到已答复的公开留言");
    }
    for (PageDigest page : answered) {
      PublicMessage message = messages.get(page);
      missing(page, "留言时间", message.asked() == null, findings);
      missing(page, "答复时间", message.answered() == null, findings);
      missing(page, "答复单位", !message.unit(), findings);
      missing(page, "答复内容", !message.content(), findings);
    }
  }

  private static void missing(PageDigest page, String what, boolean is, Findings findings) {
    if (is) {
      findings.add(
          Finding.candidate(NOT_SHOWN, "公开的留言没有" + what, 0.6)
              .on(page, PolicyPages.title(page))
              .text(what)
              .build());
    }
  }

  private void freshness(Inspected site, Findings findings) {
    Optional<LocalDate> newest =
        Stream.concat(
                messages.values().stream()
                    .flatMap(message -> Stream.of(message.asked(), message.answered())),
                lists.values().stream().map(MessageRows::newest))
            .filter(Objects::nonNull)
            .filter(date -> !date.isAfter(site.timePoint()))
            .max(Comparator.naturalOrder());
    if (newest.isEmpty() || site.lacksSite()) {
      findings.noData(NOT_UPDATED);
    } else if (newest.get().isBefore(site.timePoint().minusMonths(2))) {
      stale(site, newest.get(), findings);
    }
  }

  /** Newer messages may stand where the walk did not come. */
  private void stale(Inspected site, LocalDate newest, Findings findings) {
    boolean scripted =
        UnshownMessages.columns(site).stream().anyMatch(c -> c.page().bulk().scripted());
    if (scripted || !site.wholeSiteRead()) {
      String why = scripted ? "留言栏目由脚本生成" : "网站没有读完";
      findings.noData(NOT_UPDATED, why + "，读到的最新留言或答复日期 " + newest);
      return;
    }
    PageDigest page =
        Stream.concat(
                messages.keySet().stream().filter(p -> messages.get(p).isOf(newest)),
                lists.keySet().stream().filter(p -> newest.equals(lists.get(p).newest())))
            .findFirst()
            .orElseThrow();
    String reason = "监测时间点前 2 个月内公开的留言没有更新，最新日期 " + newest;
    findings.add(
        Finding.fault(NOT_UPDATED, reason)
            .on(page, PolicyPages.title(page) + "：" + newest)
            .at(site.crawl().start(), site.crawl().start())
            .text(newest.toString())
            .subject("")
            .build());
  }
}
