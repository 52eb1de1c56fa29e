package org.zhengxun.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.tenancy.Scope;

/**
 * The one place where commands become audit rows. Runs inside the command's transaction: both are
 * kept or neither. A command that breaks is written by {@link FailedCommands}, a refused one by
 * {@link SignInAudit}.
 */
@Interceptor
@Audited
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 400)
public class AuditInterceptor {
  private final AuditTrail trail;
  private final AuditNote note;
  private final Scope scope;

  @Inject
  AuditInterceptor(AuditTrail trail, AuditNote note, Scope scope) {
    this.trail = trail;
    this.note = note;
    this.scope = scope;
  }

  @AroundInvoke
  Object audit(InvocationContext call) throws Exception {
    Object result = call.proceed();
    String action = call.getMethod().getAnnotation(Audited.class).value();
    trail.write(scope.actor(), action, AuditTrail.Result.OK, note);
    return result;
  }
}
