package org.zhengxun.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import org.jboss.logging.Logger;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.problem.Refused;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Scope;
import org.zhengxun.tenancy.SystemWork;

/** Sign-ins, sign-outs and refused access become audit rows of their own. */
@ApplicationScoped
public class SignInAudit {
  private static final Logger LOG = Logger.getLogger(SignInAudit.class);
  private static final Map<SecurityEvent.Type, String> WRITTEN =
      Map.of(
          SecurityEvent.Type.OIDC_LOGIN, "session.sign-in",
          SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED, "session.sign-out",
          SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED_SESSION_EXPIRED, "session.expired");

  private final AuditTrail trail;
  private final AuditNote note;
  private final Scope scope;
  private final SystemWork system;
  private final Instance<RoutingContext> routing;

  SignInAudit(
      AuditTrail trail,
      AuditNote note,
      Scope scope,
      SystemWork system,
      Instance<RoutingContext> routing) {
    this.trail = trail;
    this.note = note;
    this.scope = scope;
    this.system = system;
    this.routing = routing;
  }

  /** Fired on the I/O thread, so the row is written by another. */
  void signedIn(@ObservesAsync SecurityEvent event) {
    String action = WRITTEN.get(event.getEventType());
    if (action == null) {
      return;
    }
    SecurityIdentity identity = event.getSecurityIdentity();
    Actor known = identity == null ? null : identity.getAttribute("zhengxun.actor");
    String name = identity == null ? null : identity.getPrincipal().getName();
    Actor actor =
        known != null ? known : new Actor(null, name, null, null, null, java.util.Set.of());
    system.run(Actor.system(), () -> trail.write(actor, action, AuditTrail.Result.OK, note));
  }

  void refused(@Observes Refused refused) {
    try {
      Actor actor = scope.actor();
      String where = routing.get().request().method() + " " + routing.get().request().path();
      note.detail(where + " " + refused.code());
      QuarkusTransaction.requiringNew()
          .run(() -> trail.write(actor, "access.refused", AuditTrail.Result.REFUSED, note));
    } catch (RuntimeException e) {
      LOG.error("A refused access could not be audited", e);
    }
  }
}
