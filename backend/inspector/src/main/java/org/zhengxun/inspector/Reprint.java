package org.zhengxun.inspector;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An item that offices above want every site to reprint (上级要求转载的重要信息).
 *
 * @param title its title
 * @param source address of the original, or null
 * @param due last day to reprint it, or null when there is none
 */
public record Reprint(String title, URI source, LocalDate due) {

  public Reprint {
    Objects.requireNonNull(title);
    if (title.isBlank()) {
      throw new IllegalArgumentException("an item to reprint needs a title");
    }
    title = title.strip();
  }
}
