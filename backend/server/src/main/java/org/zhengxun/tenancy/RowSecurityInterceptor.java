package org.zhengxun.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Sets the row-level scope inside every transaction that {@code @Transactional} opens. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class RowSecurityInterceptor {
  private final RowSecurity rows;
  private final Scope scope;

  @Inject
  RowSecurityInterceptor(RowSecurity rows, Scope scope) {
    this.rows = rows;
    this.scope = scope;
  }

  @AroundInvoke
  Object withScope(InvocationContext call) throws Exception {
    rows.apply(scope.actor());
    return call.proceed();
  }
}
