package org.zhengxun.catalog.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengxun.inspector.wording.Severity;
import org.zhengxun.shared.label.LabelSource;
import org.zhengxun.shared.label.Labels;

/** Closed lists of the lexicon. */
@ApplicationScoped
class LexiconLabels implements LabelSource {
  @Override
  public List<Labels> labels() {
    return List.of(
        Labels.of(LexiconKind.class),
        Labels.of(LexiconOrigin.class),
        Labels.of(LexiconHitKind.class),
        Labels.of(Severity.class, Severity::label));
  }
}
