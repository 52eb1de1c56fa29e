package org.zhengxun.notice.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Breaks a title into lines of at most 20 characters of 2号 without tearing words: after the issuer,
 * then where a phrase ends, the lines about equally long.
 */
public final class TitleLines {

  private static final double FULL = 20;
  private static final String ENDS = "与和及的、，度";
  private static final List<String> BEGINNINGS =
      List.of("政府网站", "政务新媒体", "检查", "情况", "运行", "抽查", "普查");

  private TitleLines() {}

  public static List<String> of(String title) {
    var lines = new ArrayList<String>();
    var rest = title;
    var about = rest.indexOf("关于");
    if (about > 0 && width(rest) > FULL && width(rest.substring(0, about)) <= FULL) {
      lines.add(rest.substring(0, about));
      rest = rest.substring(about);
    }
    while (width(rest) > FULL) {
      var at = breakAt(rest);
      lines.add(rest.substring(0, at));
      rest = rest.substring(at);
    }
    lines.add(rest);
    return lines;
  }

  private static int breakAt(String text) {
    var lines = Math.ceil(width(text) / FULL);
    var target = width(text) / lines;
    return IntStream.range(2, text.length() - 1)
        .filter(i -> width(text.substring(0, i)) <= FULL && mayBreak(text, i))
        .boxed()
        .min(Comparator.comparingDouble(i -> Math.abs(width(text.substring(0, i)) - target)))
        .orElse((int) FULL);
  }

  private static boolean mayBreak(String text, int index) {
    var after = text.substring(index);
    var ends = ENDS.indexOf(text.charAt(index - 1)) >= 0;
    var begins = BEGINNINGS.stream().anyMatch(after::startsWith);
    return (ends || begins) && ENDS.indexOf(text.charAt(index)) < 0 && !after.startsWith("通报");
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }
}
