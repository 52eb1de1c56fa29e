package org.zhengxun.inspection.result;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a list, matched to a target.
 *
 * @param line its number in the file, from 1
 * @param targetId null when no target fits
 * @param match how the target was found; null without one
 * @param name as the list prints it; likewise code, sponsor and type
 */
@RegisterForReflection
public record ImportRow(
    int line,
    UUID targetId,
    String targetName,
    String targetCode,
    String targetKind,
    String targetUnit,
    Match match,
    String name,
    String code,
    String sponsor,
    String type,
    RowWords words) {

  /** How a row was matched. */
  @Schema(name = "TargetMatch")
  public enum Match {
    CODE("标识码"),
    NAME("名称"),
    NAME_AND_TYPE("名称和平台"),
    /** Names are not unique: a person confirms. */
    NAME_AND_UNIT("名称和单位，需确认");

    private final String label;

    Match(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
