package org.zhengxun.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhengxun.shared.label.LabelSource;
import org.zhengxun.shared.label.Labels;

/** Closed lists of the audit trail. */
@ApplicationScoped
class AuditLabels implements LabelSource {
  @Override
  public List<Labels> labels() {
    return List.of(Labels.of(AuditSubject.class), Labels.of(AuditTrail.Result.class));
  }
}
