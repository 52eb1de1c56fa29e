package org.zhengxun.inspector.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Messages of citizens that a list or table shows with their status.
 *
 * @param open those without an answer, at most two hundred
 * @param answered how many are answered
 * @param newest the newest date in the list, or null
 */
public record MessageRows(List<Row> open, int answered, LocalDate newest) {
  private static final int MOST = 200;
  private static final int LONGEST_CELL = 60;

  private static final Pattern ABOUT_MESSAGES =
      Pattern.compile("留言|信箱|来信|信件|写信|咨询|建言|问政|诉求|提问|(回复|答复)(状态|情况|时间|日期)");
  private static final Pattern OTHER_CHANNEL = Pattern.compile("信访|举报|访谈|征集|调查|办件|审批|许可|公示|招标|采购");
  private static final Pattern OPEN =
      Pattern.compile(
          "(未|待|等待|尚未|暂未)(回复|答复|处理|办理|受理|办结|解决|反馈|审核)|(处理|办理|受理|答复|审核|转办|交办|回复)中|正在(处理|办理|受理)|已(受理|转办|交办|分派|接收|登记)");
  private static final Pattern ANSWERED =
      Pattern.compile("已(回复|答复|办结|处理|办理|解决|反馈|完成|回答|办)|办结|办毕|(回复|答复|处理)完成");
  private static final Pattern BRACKETS = Pattern.compile("[\\s\\[\\]【】()（）]|^(状态|办理状态)[:：]");
  private static final Pattern ANSWER_HEAD = Pattern.compile("(答复|回复|办结|办理)(时间|日期)");
  private static final Pattern DATE =
      Pattern.compile("(?:19|20)\\d{2}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}");
  private static final Pattern NOTHING = Pattern.compile("|-+|—+|/|无|暂无");

  /**
   * A message without an answer.
   *
   * @param title what it is about
   * @param asked the earliest date of its row
   * @param status the words for its status
   */
  public record Row(String title, LocalDate asked, String status) {}

  /** The messages a page lists; empty when it lists none. */
  public static Optional<MessageRows> read(Page page) {
    PageDigest digest = page.digest();
    boolean list = digest.kind() == PageKind.COLUMN || digest.kind() == PageKind.OTHER;
    if (!list || !speaksOfStatus(page.text())) {
      return Optional.empty();
    }
    String place = digest.labels().get("ColumnName") + digest.title() + digest.heading();
    if (OTHER_CHANNEL.matcher(place).find()) {
      return Optional.empty();
    }
    Reading reading = new Reading(ABOUT_MESSAGES.matcher(place).find());
    page.dom().getElementsByTag("table").forEach(reading::table);
    page.dom().getElementsByTag("li").forEach(reading::item);
    boolean none = reading.open.isEmpty() && reading.answered == 0;
    return none
        ? Optional.empty()
        : Optional.of(new MessageRows(reading.open, reading.answered, reading.newest));
  }

  /** A glance that spares most pages the rest. */
  private static boolean speaksOfStatus(String text) {
    return (text.contains("复") || text.contains("理") || text.contains("办结"))
        && (text.contains("留言")
            || text.contains("来信")
            || text.contains("信件")
            || text.contains("信箱")
            || text.contains("咨询")
            || text.contains("诉求"))
        && Stream.of(
                "状态", "已回复", "已答复", "已办结", "未回复", "未答复", "待回复", "待答复", "处理中", "办理中", "受理中", "答复时间",
                "回复时间")
            .anyMatch(text::contains);
  }

  private static final class Reading {
    private final boolean place;
    private final List<Row> open = new ArrayList<>();
    private int answered;
    private LocalDate newest;

    Reading(boolean place) {
      this.place = place;
    }

    void table(Element table) {
      if (table.getElementsByTag("table").size() > 1) {
        return; // a table for the layout
      }
      List<Element> rows = table.getElementsByTag("tr");
      if (rows.isEmpty()) {
        return;
      }
      List<String> heads = cells(rows.getFirst());
      String headed = String.join(" ", heads);
      if (OTHER_CHANNEL.matcher(headed).find()
          || !place && !ABOUT_MESSAGES.matcher(headed).find()) {
        return;
      }
      int answerAt = -1;
      for (int i = 0; i < heads.size(); i++) {
        answerAt = ANSWER_HEAD.matcher(heads.get(i)).find() ? i : answerAt;
      }
      for (Element row : rows) {
        List<String> cells = cells(row);
        boolean same = cells.size() == heads.size() && !cells.equals(heads);
        row(cells, same && answerAt >= 0 ? cells.get(answerAt) : null);
      }
    }

    private static List<String> cells(Element row) {
      return row.children().stream()
          .map(cell -> ChineseDate.inDigits(cell.text().strip()))
          .toList();
    }

    void item(Element item) {
      if (place && item.getElementsByTag("li").size() == 1 && item.children().size() > 0) {
        List<String> cells = new ArrayList<>();
        item.getAllElements()
            .forEach(element -> cells.add(ChineseDate.inDigits(element.ownText().strip())));
        cells.removeIf(String::isEmpty);
        row(cells, null);
      }
    }

    /**
     * @param answer what stands where the answer's date should be, or null when there is no such
     *     column
     */
    private void row(List<String> cells, String answer) {
      List<LocalDate> dates = cells.stream().flatMap(cell -> dates(cell).stream()).toList();
      if (dates.isEmpty() || open.size() >= MOST) {
        return;
      }
      String status = null;
      boolean done = answer != null && !dates(answer).isEmpty();
      for (String cell : cells) {
        String word = BRACKETS.matcher(cell).replaceAll("");
        done |= ANSWERED.matcher(word).matches();
        status = OPEN.matcher(word).matches() ? word : status;
      }
      if (status == null && answer != null && NOTHING.matcher(answer).matches()) {
        status = "没有答复时间";
      }
      if (done) {
        answered++;
      } else if (status != null) {
        open.add(
            new Row(title(cells), dates.stream().min(Comparator.naturalOrder()).get(), status));
      } else {
        return;
      }
      dates.forEach(date -> newest = newest == null || date.isAfter(newest) ? date : newest);
    }

    private static String title(List<String> cells) {
      String longest =
          cells.stream()
              .filter(cell -> !DATE.matcher(cell).find())
              .max(Comparator.comparingInt(String::length))
              .orElse("");
      return longest.length() > LONGEST_CELL ? longest.substring(0, LONGEST_CELL) : longest;
    }

    private static List<LocalDate> dates(String cell) {
      List<LocalDate> dates = new ArrayList<>();
      if (cell.length() <= LONGEST_CELL) {
        Matcher matcher = DATE.matcher(cell);
        while (matcher.find()) {
          DateReader.full(matcher.group()).ifPresent(dates::add);
        }
      }
      return dates;
    }
  }
}
