package org.zhengxun.registry;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhengxun.shared.label.Labelled;

/**
 * A row of a baseline without faults.
 *
 * @param line its line in the file
 * @param existing the record it changes; null for a new one
 * @param website filled for the website register, else null
 * @param account filled for the account register, else null
 */
@RegisterForReflection
public record ImportedRow(
    int line, UUID existing, Effect effect, WebsiteData website, AccountData account) {

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
