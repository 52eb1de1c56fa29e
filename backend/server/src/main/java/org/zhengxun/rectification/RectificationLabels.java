package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengxun.shared.label.LabelSource;
import org.zhengxun.shared.label.Labels;

/** Closed lists of tasks. */
@ApplicationScoped
class RectificationLabels implements LabelSource {
  @Override
  public List<Labels> labels() {
    return List.of(
        Labels.of(TaskState.class, TaskState::label),
        Labels.of(TaskAction.class),
        Labels.of(TaskFilter.View.class),
        Labels.of(ItemState.class, ItemState::label),
        Labels.of(RecheckState.class, RecheckState::label),
        Labels.of(DeadlineKind.class));
  }
}
