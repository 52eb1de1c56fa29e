package org.zhengxun.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
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
    return call(actor, QuarkusTransaction.requiringNew(), work);
  }

  private <T> T call(Actor actor, TransactionRunnerOptions transaction, Supplier<T> work) {
    Actor before = scope.actor();
    try {
      scope.become(actor);
      return transaction.call(
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

  /**
   * Work that may take longer than requests do.
   *
   * @param limit after which it is rolled back
   */
  @ActivateRequestContext
  public void run(Actor actor, Duration limit, Runnable work) {
    call(
        actor,
        QuarkusTransaction.requiringNew().timeout((int) limit.toSeconds()),
        () -> {
          work.run();
          return null;
        });
  }
}
