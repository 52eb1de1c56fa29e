package org.zhengxun.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengxun.shared.label.LabelSource;
import org.zhengxun.shared.label.Labels;

/** Closed lists of the registers. */
@ApplicationScoped
class RegistryLabels implements LabelSource {
  @Override
  public List<Labels> labels() {
    return List.of(
        Labels.of(RegisterKind.class, RegisterKind::label),
        Labels.of(SiteType.class),
        Labels.of(SiteState.class),
        Labels.of(AccountState.class),
        Labels.of(FunctionClass.class),
        Labels.of(ImportedRow.Effect.class),
        Labels.of(RegisterImport.State.class));
  }
}
