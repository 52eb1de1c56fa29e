package org.zhengxun.registry;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhengxun.shared.label.Labelled;
import org.zhengxun.shared.sheet.ExportColumn;

/**
 * A row of a baseline without faults.
 *
 * @param line its line in the file
 * @param existing the record it changes; null for a new one
 * @param website filled for the website register, else null
 * @param account filled for the account register, else null
 * @param changes what the register says otherwise afterwards; all of a new record
 * @param notes what to look at twice before it is applied
 */
@RegisterForReflection
public record ImportedRow(
    int line,
    UUID existing,
    Effect effect,
    WebsiteData website,
    AccountData account,
    List<Change> changes,
    List<String> notes) {
  public ImportedRow {
    notes = notes == null ? List.of() : List.copyOf(notes);
    changes = changes == null ? List.of() : List.copyOf(changes);
  }

  ImportedRow withoutNotes() {
    return new ImportedRow(line, existing, effect, website, account, changes, List.of());
  }

  /** A column of the register that changes, in words. */
  @RegisterForReflection
  @Schema(name = "RegisterImportChange")
  public record Change(String column, String before, String after) {
    /** Those of the columns that differ. */
    static List<Change> between(
        List<ExportColumn> columns, List<Object> before, List<Object> after) {
      return IntStream.range(0, columns.size())
          .filter(i -> !Objects.equals(before.get(i), after.get(i)))
          .mapToObj(
              i -> new Change(columns.get(i).header(), words(before.get(i)), words(after.get(i))))
          .toList();
    }

    private static String words(Object cell) {
      return cell == null ? "" : cell.toString();
    }
  }

  /** What applying the row does. */
  @Schema(name = "RegisterImportEffect")
  public enum Effect implements Labelled {
    NEW("新增"),
    CHANGED("变更"),
    UNCHANGED("不变");

    private final String label;

    Effect(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
