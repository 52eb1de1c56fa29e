package org.zhengxun.inspection.result;

import jakarta.validation.Valid;
import java.util.List;

/**
 * What the inspector confirms before a list is applied.
 *
 * @param mappings for wordings not yet known, or known otherwise
 * @param confirmedLines lines matched by name and unit only that are right
 */
public record ApplyImport(List<@Valid WordingMapping> mappings, List<Integer> confirmedLines) {
  public ApplyImport {
    mappings = mappings == null ? List.of() : List.copyOf(mappings);
    confirmedLines = confirmedLines == null ? List.of() : List.copyOf(confirmedLines);
  }
}
