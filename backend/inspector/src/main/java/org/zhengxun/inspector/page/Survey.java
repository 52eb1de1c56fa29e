package org.zhengxun.inspector.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One activity of asking the public (调查征集) on a page of its own.
 *
 * @param deadline the printed last day, or null
 * @param answered true when the page itself tells what came of it
 */
public record Survey(LocalDate deadline, boolean answered) {
  private static final Pattern ACTIVITY =
      Pattern.compile(
          "(征集|征求).{0,60}(意见|建议|线索|需求|选题|议题|提案|口号|名称|方案)"
              + "|(意见|建议|线索|需求|选题|议题|提案|民意|口号)(公开)?(征集|征求)"
              + "|(问卷|网上|在线|网络|民意|满意度)(问卷)?调查|调查问卷");
  private static final Pattern OTHER = Pattern.compile("事故|调查报告|统计调查|调查制度|抽样调查|传达|解读|征收|征兵|学习");
  private static final Pattern FEEDBACK = Pattern.compile("反馈|结果|采纳|采用|情况(的)?(公示|公告|说明|通报|公布)");
  private static final Pattern COLUMN = Pattern.compile("征集|征求意见|网上调查|在线调查|问卷调查|民意调查|调查问卷");
  private static final Pattern DEADLINE =
      Pattern.compile("(?:截止|截至|结束)(?:时间|日期|日)?[^\\n]{0,24}|至[^\\n，。；]{4,16}(?:止|结束|截止)");
  private static final Pattern TOLD =
      Pattern.compile("(?:结果反馈|反馈结果|征集结果|调查结果|采纳情况|反馈情况)[：:\\s]\\s*(?!暂无|尚未)[^\\n]{12,}");

  /** True when a title announces an activity. */
  public static boolean isActivity(String title) {
    return (title.contains("征") || title.contains("调查"))
        && ACTIVITY.matcher(title).find()
        && !OTHER.matcher(title).find();
  }

  /** True when a title speaks of what came of one. */
  public static boolean isFeedback(String title) {
    return FEEDBACK.matcher(title).find();
  }

  /** True for a column of such activities. */
  public static boolean isColumn(String name) {
    return COLUMN.matcher(name).find() && !isFeedback(name);
  }

  /** The activity of a page that is known to be one. */
  public static Survey read(String title, String text) {
    Matcher told = DEADLINE.matcher(text);
    LocalDate deadline = null;
    while (told.find()) {
      Optional<LocalDate> date = DateReader.full(told.group());
      if (date.isPresent() && (deadline == null || date.get().isAfter(deadline))) {
        deadline = date.get();
      }
    }
    return new Survey(deadline, isFeedback(title) || TOLD.matcher(text).find());
  }
}
