package org.zhengxun.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Runs work in a transaction of its own under an explicit system scope, then restores the actor.
 */
@ApplicationScoped
public class SystemWork {
  private final Scope scope;
  private final RowSecurity rows;

  @Inject
  SystemWork(Scope scope, RowSecurity rows) {
    this.scope = scope;
    this.rows = rows;
  }

  @ActivateRequestContext
  public <T> T call(Actor actor, Supplier<T> work) {
    Actor before = scope.actor();
    try {
      scope.become(actor);
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                rows.apply(actor);
                return work.get();
              });
    } finally {
      scope.become(before);
    }
  }

  @ActivateRequestContext
  public void run(Actor actor, Runnable work) {
    call(
        actor,
        () -> {
          work.run();
          return null;
        });
  }
}
