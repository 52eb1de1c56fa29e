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
 * The one place where commands become audit rows. Runs inside the command's transaction: both are
 * kept or neither. A command that breaks leaves a row of its own, for its transaction leaves none;
 * a refused one is written by {@link SignInAudit}.
 */
@Interceptor
@Audited
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 400)
public class AuditInterceptor {
  private final AuditTrail trail;
  private final AuditNote note;
  private final Scope scope;
  private final SystemWork system;

  @Inject
  AuditInterceptor(AuditTrail trail, AuditNote note, Scope scope, SystemWork system) {
    this.trail = trail;
    this.note = note;
    this.scope = scope;
    this.system = system;
  }

  @AroundInvoke
  Object audit(InvocationContext call) throws Exception {
    String action = call.getMethod().getAnnotation(Audited.class).value();
    Object result;
    try {
      result = call.proceed();
    } catch (Exception e) {
      if (!Expected.is(e)) {
        failed(action, e);
      }
      throw e;
    }
    trail.write(scope.actor(), action, AuditTrail.Result.OK, note);
    return result;
  }

  private void failed(String action, Exception why) {
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
