package org.zhengxun.notice.text;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A number, phrase or word of a notice that comes from the records.
 *
 * @param key stable name, as it stands in a token: {@code {{sites.checked}}}
 * @param label Chinese name for the editor
 * @param text what is printed
 * @param amount how many records stand behind it; 0 leaves out the clauses that depend on it
 */
@RegisterForReflection
public record Figure(String key, Kind kind, String label, String text, long amount) {

  /** Numbers stay bound for good, phrases may be turned into typed words. */
  public enum Kind {
    NUMBER,
    PHRASE,
    WORD
  }

  static Figure number(String key, String label, int count) {
    return new Figure(key, Kind.NUMBER, label, String.valueOf(count), count);
  }

  static Figure phrase(String key, String label, String text, long amount) {
    return new Figure(key, Kind.PHRASE, label, text, amount);
  }

  static Figure word(String key, String label, String text) {
    return new Figure(key, Kind.WORD, label, text, text.isBlank() ? 0 : 1);
  }
}
