package org.zhengxun.inspector.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has to stand, or must not stand, near a wrong form. Written {@code 前后20字内有：台湾|两岸} or {@code
 * 同句无：引用}; several are separated by {@code ；}.
 *
 * @param words one of them is enough
 * @param present true when one has to stand there, false when none may
 * @param within how many characters may stand between them, in one line; 0 for the whole sentence
 */
public record ContextCondition(List<String> words, boolean present, int within) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:同句|前后\\s*(\\d{1,3})\\s*字内)\\s*(有|无)\\s*[:：]\\s*(\\S.*)");

  public ContextCondition {
    words = List.copyOf(words);
    if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("语境条件缺少词语");
    }
    if (within < 0 || within > 999) {
      throw new IllegalArgumentException("语境条件的字数须在 0 至 999 之间");
    }
  }

  /** Reads conditions as they stand in a spreadsheet; blank for none. */
  public static List<ContextCondition> parse(String text) {
    List<ContextCondition> conditions = new ArrayList<>();
    for (String part : text.split("[;；]")) {
      if (part.isBlank()) {
        continue;
      }
      Matcher matcher = WRITTEN.matcher(part.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException("语境条件应写作“同句有：词|词”或“前后20字内无：词”，现为“" + part.strip() + "”");
      }
      int within = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
      List<String> words =
          List.of(matcher.group(3).split("\\|")).stream()
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .toList();
      conditions.add(new ContextCondition(words, matcher.group(2).equals("有"), within));
    }
    return List.copyOf(conditions);
  }

  /** As it stands in a spreadsheet. */
  public String written() {
    return (within == 0 ? "同句" : "前后" + within + "字内")
        + (present ? "有：" : "无：")
        + String.join("|", words);
  }
}
