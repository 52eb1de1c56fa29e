package org.zhengxun.inspection.result;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the column 整改情况 says of a row. */
public enum Mending {
  /** Nothing is said: the finding is open and gets its task. */
  UNSAID,
  /** 已整改: the office's own entry closes the finding without a task. */
  DONE,
  /** 截至通报前仍未整改到位 and the like: open; the notice opens its task at the latest. */
  NOT_DONE;

  private static final Pattern DONE_WORDS =
      Pattern.compile("(现)?已(经)?(全部)?(完成|按要求)?整改(完成|完毕|到位)?[。.]?");
  private static final Pattern NOT_DONE_WORDS =
      Pattern.compile(".*(未|没有|尚待|正在|待)[^，。]{0,6}整改.*|.*整改(中|未).*");

  /** Empty when the words say neither. */
  public static Optional<Mending> of(String words) {
    String plain = words == null ? "" : words.replaceAll("\\s", "");
    if (plain.isEmpty()) {
      return Optional.of(UNSAID);
    }
    if (NOT_DONE_WORDS.matcher(plain).matches()) {
      return Optional.of(NOT_DONE);
    }
    return DONE_WORDS.matcher(plain).matches() ? Optional.of(DONE) : Optional.empty();
  }
}
