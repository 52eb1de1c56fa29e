package org.zhengxun.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Expected;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Scope;
import org.zhengxun.tenancy.SystemWork;

/**
 * A command that breaks leaves a row of its own, for its transaction leaves none. Stands outside of
 * that transaction: what breaks at its end is seen too, and its connection is given back first.
 */
@Interceptor
@Audited
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class FailedCommands {
  private final AuditTrail trail;
  private final AuditNote note;
  private final Scope scope;
  private final SystemWork system;

  @Inject
  FailedCommands(AuditTrail trail, AuditNote note, Scope scope, SystemWork system) {
    this.trail = trail;
    this.note = note;
    this.scope = scope;
    this.system = system;
  }

  @AroundInvoke
  Object watch(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (Exception e) {
      if (!Expected.is(e)) {
        write(call.getMethod().getAnnotation(Audited.class).value(), e);
      }
      throw e;
    }
  }

  private void write(String action, Exception why) {
    Actor actor = scope.actor();
    AuditTrail.Call from = trail.call();
    try {
      system.run(
          Actor.system(), () -> trail.write(actor, action, AuditTrail.Result.FAILED, note, from));
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
  }
}
