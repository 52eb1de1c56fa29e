package org.zhengxun.inspection.result;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Corrects the slips of the pen that lists repeat: 截止 where a date or an event follows means 截至,
 * and a doubled 未. What was changed is said; the original is kept by the row.
 */
final class HouseWords {
  private static final Pattern UNTIL = Pattern.compile("截止(?=通报|目前|发稿|本|今|当前|\\d)");
  private static final Pattern DOUBLE_NOT = Pattern.compile("未未+");

  private HouseWords() {}

  static Corrected correct(String text) {
    String plain = text == null ? "" : text.strip();
    List<String> notes = new ArrayList<>();
    String until = UNTIL.matcher(plain).replaceAll("截至");
    if (!until.equals(plain)) {
      notes.add("“截止”改为“截至”");
    }
    String once = DOUBLE_NOT.matcher(until).replaceAll("未");
    if (!once.equals(until)) {
      notes.add("“未未”改为“未”");
    }
    return new Corrected(once, List.copyOf(notes));
  }

  /**
   * @param notes what was corrected; empty when nothing was
   */
  record Corrected(String text, List<String> notes) {}
}
