package org.zhengxun.inspector.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether the words of an answer stand behind their heading, or nothing does. */
final class ShownAnswer {
  private static final Pattern HEADING =
      Pattern.compile("(答复|回复|办理|处理)(内容|结果|意见|情况)[ \\t\\u3000]*[:：]?");

  /** What follows an answer, or its heading where none is given: other headings, furniture. */
  private static final Pattern OTHER =
      Pattern.compile(
          "^[【\\[(（]?\\s*(满意度|满意|评价|评分|主办|承办|协办|联系|地址|电话|邮编|版权|网站|备案|技术支持|(答复|回复|办理|处理|受理|办结)(时间|日期|单位|部门|机构|状态|人)"
              + "|来信|留言|信件|写信|姓名|标题|编号|状态|附件|上一|下一|打印|关闭|返回|分享|扫一扫|浏览|点击|阅读|来源|我要|相关)");

  private static final Pattern NONE =
      Pattern.compile(
          "(暂|尚|还)?(未|无|没有)(答复|回复|办理|处理|内容|结果|数据)?|(待|等待|正在)(答复|回复|办理|处理)(中)?|(答复|回复|办理|处理)中");

  private static final int LINES = 3;
  private static final int LEAST = 4;

  private ShownAnswer() {}

  static boolean in(String text, Footer footer) {
    String body = withoutFooter(text, footer);
    Matcher heading = HEADING.matcher(body);
    while (heading.find()) {
      if (standsBehind(body, heading.end())) {
        return true;
      }
    }
    return false;
  }

  private static String withoutFooter(String text, Footer footer) {
    String start = footer.text().lines().findFirst().orElse("").strip();
    int at = start.isEmpty() ? 0 : text.lastIndexOf(start);
    return at > 0 ? text.substring(0, at) : text;
  }

  private static boolean standsBehind(String text, int from) {
    int start = from;
    for (int line = 0; line < LINES && start <= text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String words = text.substring(start, Math.min(end, start + 200)).strip();
      if (OTHER.matcher(words).find()) {
        return false;
      }
      if (!words.isEmpty()) {
        return isAnswer(words);
      }
      start = end + 1;
    }
    return false;
  }

  private static boolean isAnswer(String words) {
    String plain = words.replaceAll("[\\p{P}\\s]", "");
    return !NONE.matcher(plain).matches()
        && plain.codePoints().filter(Character::isIdeographic).count() >= LEAST;
  }
}
