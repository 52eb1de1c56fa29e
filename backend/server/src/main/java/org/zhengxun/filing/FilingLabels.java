package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengxun.shared.label.LabelSource;
import org.zhengxun.shared.label.Labels;

/** Closed lists of filings. */
@ApplicationScoped
class FilingLabels implements LabelSource {
  @Override
  public List<Labels> labels() {
    return List.of(
        Labels.of(FilingKind.class),
        Labels.of(FilingState.class, FilingState::label),
        Labels.of(FilingAction.class),
        Labels.of(FilingStep.Action.class, FilingStep.Action::label),
        Labels.of(FilingFilter.View.class),
        Labels.of(Check.Result.class));
  }
}
