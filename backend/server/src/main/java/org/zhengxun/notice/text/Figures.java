package org.zhengxun.notice.text;

import java.util.List;
import java.util.Optional;

/** All figures of one notice, as the records stand now. */
public record Figures(List<Figure> figures) {

  public Figures {
    figures = List.copyOf(figures);
  }

  public Optional<Figure> find(String key) {
    return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
  }

  /** True when records stand behind the figure. */
  boolean holds(String key) {
    return find(key).filter(figure -> figure.amount() > 0).isPresent();
  }
}
