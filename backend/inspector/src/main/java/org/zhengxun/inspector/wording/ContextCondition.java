package org.zhengxun.inspector.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has to stand, or must not stand, near a wrong form. Written {@code 前后20字内有：台湾|两岸}, {@code
 * 同句无：引用} or {@code 紧后有：目前|年底}; several are separated by {@code ；}.
 *
 * @param words one of them is enough
 * @param present true when one has to stand there, false when none may
 * @param where the part of the text meant
 * @param within for {@link Where#NEAR} how many characters may stand between them, else 0
 */
public record ContextCondition(List<String> words, boolean present, Where where, int within) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:(同句|紧前|紧后)|前后\\s*(\\d{1,3})\\s*字内)\\s*(有|无)\\s*[:：]\\s*(\\S.*)");

  /** A part of the text around a wrong form. */
  public enum Where {
    SENTENCE("同句"),
    /** Within some characters of the same line. */
    NEAR("前后"),
    /** Where the wrong form begins; white space makes no difference. */
    BEFORE("紧前"),
    /** Where it ends. */
    BEHIND("紧后");

    private final String written;

    Where(String written) {
      this.written = written;
    }

    private static Where of(String written) {
      for (Where where : values()) {
        if (where.written.equals(written)) {
          return where;
        }
      }
      return NEAR;
    }
  }

  public ContextCondition {
    words = List.copyOf(words);
    if (words.isEmpty() || words.stream().anyMatch(ContextCondition::saysNothing)) {
      throw new IllegalArgumentException("语境条件缺少词语");
    }
    if (within < 0 || within > 999) {
      throw new IllegalArgumentException("语境条件的字数须在 0 至 999 之间");
    }
  }

  /** Of blanks and invisible characters only, which make no difference in a text. */
  private static boolean saysNothing(String word) {
    return CharFold.fold(word).isEmpty();
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
        throw new IllegalArgumentException(
            "语境条件应写作“同句有：词|词”“前后20字内无：词”“紧前有：词”或“紧后无：词”，现为“" + part.strip() + "”");
      }
      Where where = Where.of(matcher.group(1));
      int within = where == Where.NEAR ? Integer.parseInt(matcher.group(2)) : 0;
      List<String> words =
          List.of(matcher.group(4).split("\\|")).stream()
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .toList();
      conditions.add(new ContextCondition(words, matcher.group(3).equals("有"), where, within));
    }
    return List.copyOf(conditions);
  }

  /** As it stands in a spreadsheet. */
  public String written() {
    return (where == Where.NEAR ? where.written + within + "字内" : where.written)
        + (present ? "有：" : "无：")
        + String.join("|", words);
  }
}
