package org.zhengxun.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengxun.shared.label.LabelSource;
import org.zhengxun.shared.label.Labels;
import org.zhengxun.shared.work.WaitingItem;

/** Closed lists of organisations and people. */
@ApplicationScoped
class TenancyLabels implements LabelSource {
  @Override
  public List<Labels> labels() {
    return List.of(
        Labels.of(Level.class, Level::label),
        Labels.of(Role.class, Role::label),
        Labels.of(WaitingItem.Kind.class));
  }
}
