package org.zhengxun.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Scope;
import org.zhengxun.tenancy.Settings;
import org.zhengxun.tenancy.TenancySettings;

/** Who prepared a filing does not decide it, unless the organisation switched that off. */
@ApplicationScoped
class Duties {
  private final Settings settings;
  private final Scope scope;

  Duties(Settings settings, Scope scope) {
    this.settings = settings;
    this.scope = scope;
  }

  /** Refuses the actor when it is one of {@code earlier}. */
  void requireOther(UUID org, String detail, UUID... earlier) {
    UUID actor = scope.actor().personId();
    for (UUID person : earlier) {
      if (actor != null
          && actor.equals(person)
          && settings.get(TenancySettings.SEPARATION_OF_DUTIES, org)) {
        throw new Problem(ErrorCode.SEPARATION_OF_DUTIES, detail);
      }
    }
  }
}
