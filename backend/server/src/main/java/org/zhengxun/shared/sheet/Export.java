package org.zhengxun.shared.sheet;

import java.util.List;

/**
 * A table to be written.
 *
 * @param name name of the sheet, at most 31 characters are used
 * @param rows cells by column: {@code null}, {@link Number}, {@link java.time.LocalDate}, {@link
 *     java.time.Instant} (printed in China's time), {@link Boolean} (是/否) or anything else by its
 *     text; read once, so a lazy source is fine
 */
public record Export(String name, List<ExportColumn> columns, Iterable<? extends List<?>> rows) {

  public Export {
    columns = List.copyOf(columns);
  }
}
