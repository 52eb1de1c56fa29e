package org.zhengxun.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;

/**
 * Who prepared a filing, baseline, task or notice does not decide it, also when holding both roles;
 * an organisation may switch that off.
 */
@ApplicationScoped
public class Duties {
  private final Settings settings;
  private final Scope scope;

  Duties(Settings settings, Scope scope) {
    this.settings = settings;
    this.scope = scope;
  }

  /**
   * Refuses the actor when it is one of {@code preparers}.
   *
   * @param org who decides: its setting counts
   */
  public void requireOther(UUID org, String detail, UUID... preparers) {
    UUID actor = scope.actor().personId();
    for (UUID person : preparers) {
      if (actor != null
          && actor.equals(person)
          && settings.get(TenancySettings.SEPARATION_OF_DUTIES, org)) {
        throw new Problem(ErrorCode.SEPARATION_OF_DUTIES, detail);
      }
    }
  }
}
