package org.zhengxun.inspection.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhengxun.shared.label.Labelled;
import org.zhengxun.shared.web.SeenRow;

/**
 * One decision over one or many candidates.
 *
 * @param reason why they are dismissed; needed for DISMISS only
 */
public record Decision(
    @NotEmpty(message = "请选择要判定的问题") @Size(max = 2000, message = "一次最多判定2000条")
        List<@Valid @NotNull SeenRow> findings,
    @NotNull(message = "请选择判定结果") Verb decision,
    @Size(max = 200, message = "理由不超过200字") String reason) {

  /** What is decided. */
  @Schema(name = "DecisionVerb")
  public enum Verb implements Labelled {
    CONFIRM("确认"),
    DISMISS("排除"),
    /** Takes the last decision back. */
    UNDO("撤销");

    private final String label;

    Verb(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
