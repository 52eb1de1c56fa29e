package org.zhengxun.inspector.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citizen's message shown on a page of its own.
 *
 * @param asked when it came, or null
 * @param answered when it was answered, or null
 * @param unit true when the answering unit is named
 * @param content true when the answer's words are shown
 */
public record PublicMessage(LocalDate asked, LocalDate answered, boolean unit, boolean content) {
  private static final String DAY = "(?:时间|日期)\\s*[:：]?\\s*([^\\n]{0,24}(?:\\n[^\\n]{0,24})?)";
  private static final Pattern ASKED = Pattern.compile("(?:留言|来信|写信|提问|信件)" + DAY);
  private static final Pattern ANSWERED = Pattern.compile("(?:答复|回复)" + DAY);

  /** Other pages have such days as well: 办理时间 of a service, 咨询时间 of a fair. */
  private static final Pattern MAYBE_ASKED = Pattern.compile("(?:咨询|提交)" + DAY);

  private static final Pattern MAYBE_ANSWERED = Pattern.compile("(?:办结|办理|处理)" + DAY);
  private static final Pattern UNIT =
      Pattern.compile("(答复|回复|办理|处理|承办|受理)(单位|部门|机构|机关)\\s*[:：]?\\s*[\\u4e00-\\u9fff]{3,}");

  /** What one page about one message heads. */
  private static final Pattern MESSAGE = Pattern.compile("(留言|来信|信件|写信|咨询|提问|问题)(内容|详情|描述|正文)");

  /** So many dated items make a list. */
  private static final int ITEMS_OF_A_LIST = 3;

  /** Channels of their own, which the rules leave out. */
  private static final Pattern OTHER_CHANNEL = Pattern.compile("信访|举报|访谈|征集|调查");

  /** The message on a page; a page counts when it says when the message came or was answered. */
  public static Optional<PublicMessage> read(Page page) {
    String text = page.text();
    boolean speaks =
        (text.contains("答复") || text.contains("回复") || text.contains("办理"))
            && (text.contains("留言")
                || text.contains("来信")
                || text.contains("信件")
                || text.contains("写信")
                || text.contains("咨询"));
    PageDigest digest = page.digest();
    String place = digest.labels().get("ColumnName") + digest.title() + digest.heading();
    if (!speaks || digest.kind() == PageKind.HOME || OTHER_CHANNEL.matcher(place).find()) {
      return Optional.empty();
    }
    boolean unit = UNIT.matcher(text).find();
    boolean content = ShownAnswer.in(text, page.footer());
    List<LocalDate> asked = dates(ASKED, text);
    List<LocalDate> answered = dates(ANSWERED, text);
    if (asked.isEmpty() && (unit || content || !answered.isEmpty())) {
      asked = dates(MAYBE_ASKED, text);
    }
    if (answered.isEmpty() && !asked.isEmpty()) {
      answered = dates(MAYBE_ANSWERED, text);
    }
    if (asked.isEmpty() && answered.isEmpty() || isList(digest, text, asked, answered)) {
      return Optional.empty();
    }
    return Optional.of(
        new PublicMessage(
            asked.isEmpty() ? null : asked.getFirst(),
            answered.isEmpty() ? null : answered.getFirst(),
            unit,
            content));
  }

  private static boolean isList(
      PageDigest digest, String text, List<LocalDate> asked, List<LocalDate> answered) {
    return asked.size() > 1
        || answered.size() > 1
        || digest.entries().stream().filter(entry -> entry.date() != null).count()
                >= ITEMS_OF_A_LIST
            && !MESSAGE.matcher(text).find();
  }

  private static List<LocalDate> dates(Pattern pattern, String text) {
    List<LocalDate> dates = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      DateReader.full(matcher.group(1)).ifPresent(dates::add);
    }
    return dates;
  }

  /** True when it came or was answered on the day. */
  public boolean isOf(LocalDate day) {
    return day.equals(asked) || day.equals(answered);
  }

  /** True when anything of an answer is shown. */
  public boolean isAnswered() {
    return answered != null || content;
  }
}
