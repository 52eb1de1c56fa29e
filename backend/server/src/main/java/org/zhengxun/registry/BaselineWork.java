package org.zhengxun.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhengxun.shared.work.WaitingItem;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;
import org.zhengxun.tenancy.WorkSource;

/** Baselines an approver has still to apply, for the desk. */
@ApplicationScoped
class BaselineWork implements WorkSource {
  private final RegisterImports imports;

  BaselineWork(RegisterImports imports) {
    this.imports = imports;
  }

  @Override
  @Transactional
  public List<WaitingItem> waitingFor(Actor actor) {
    if (!actor.has(Role.APPROVER)) {
      return List.of();
    }
    return imports.waiting(actor.orgId()).stream()
        .map(
            i ->
                new WaitingItem(
                    WaitingItem.Kind.BASELINE,
                    "名录基线待应用：" + i.kind().label(),
                    i.fileName(),
                    i.preparedByName() + "已编制，新增 " + i.fresh() + " 条，变更 " + i.changed() + " 条",
                    i.preparedAt(),
                    null,
                    "/register-imports/" + i.id(),
                    "审核应用"))
        .toList();
  }
}
