package org.zhengxun.notice.text;

import java.util.List;

/**
 * A piece of a template's paragraph.
 *
 * @param when figures that must all have records behind them; empty for always
 */
public record Clause(List<String> when, String text) {

  public Clause {
    when = List.copyOf(when);
  }

  static Clause always(String text) {
    return new Clause(List.of(), text);
  }

  static Clause when(String key, String text) {
    return new Clause(List.of(key), text);
  }

  static Clause whenBoth(String one, String other, String text) {
    return new Clause(List.of(one, other), text);
  }

  boolean holds(Figures figures) {
    return when.stream().allMatch(figures::holds);
  }
}
