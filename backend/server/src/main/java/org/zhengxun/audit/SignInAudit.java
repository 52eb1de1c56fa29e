package org.zhengxun.audit;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
  private final CurrentIdentityAssociation identity;
  private final Event<RefusedEarly> later;
  private final String callback;

  SignInAudit(
      AuditTrail trail,
      AuditNote note,
      Scope scope,
      SystemWork system,
      Instance<RoutingContext> routing,
      CurrentIdentityAssociation identity,
      Event<RefusedEarly> later,
      @ConfigProperty(name = "quarkus.oidc.authentication.redirect-path") String callback) {
    this.trail = trail;
    this.note = note;
    this.scope = scope;
    this.system = system;
    this.routing = routing;
    this.identity = identity;
    this.later = later;
    this.callback = callback;
  }

  /** Fired on the I/O thread, so the row is written by another. */
  void signedIn(@ObservesAsync SecurityEvent event) {
    String action = WRITTEN.get(event.getEventType());
    SecurityIdentity identity = event.getSecurityIdentity();
    if (action == null || renewal(event.getEventType(), identity)) {
      return;
    }
    Actor known = identity == null ? null : identity.getAttribute("zhengxun.actor");
    String name = identity == null ? null : identity.getPrincipal().getName();
    Actor actor =
        known != null ? known : new Actor(null, name, null, null, null, java.util.Set.of());
    AuditTrail.Call from = new AuditTrail.Call(null, address(identity));
    system.run(Actor.system(), () -> trail.write(actor, action, AuditTrail.Result.OK, note, from));
  }

  /** A session that is renewed on the way to a page is reported as a sign-in, too. */
  private boolean renewal(SecurityEvent.Type type, SecurityIdentity identity) {
    RoutingContext request = request(identity);
    return type == SecurityEvent.Type.OIDC_LOGIN
        && request != null
        && !callback.equals(request.normalizedPath());
  }

  private static RoutingContext request(SecurityIdentity identity) {
    return identity == null ? null : identity.getAttribute(RoutingContext.class.getName());
  }

  /** The request itself is over, or runs on another thread. */
  private static String address(SecurityIdentity identity) {
    RoutingContext request = request(identity);
    SocketAddress address = request == null ? null : request.request().remoteAddress();
    return address == null ? null : address.hostAddress();
  }

  /** A refusal before the session was looked at comes on the I/O thread, which must not block. */
  void refused(@Observes Refused refused) {
    String fact =
        routing.get().request().method()
            + " "
            + routing.get().request().path()
            + " "
            + refused.code();
    if (BlockingOperationControl.isBlockingAllowed()) {
      note.detail(fact);
      Actor actor = scope.actor();
      AuditTrail.Call call = trail.call();
      logged(() -> system.run(Actor.system(), () -> write(actor, note, call)));
      return;
    }
    AuditTrail.Call call = trail.call();
    identity
        .getDeferredIdentity()
        .onItemOrFailure()
        .transform((who, unknown) -> Scope.actorOf(who))
        .subscribe()
        .with(actor -> later.fireAsync(new RefusedEarly(actor, fact, call)));
  }

  void refusedEarly(@ObservesAsync RefusedEarly refused) {
    logged(
        () -> {
          note.detail(refused.fact());
          system.run(Actor.system(), () -> write(refused.actor(), note, refused.call()));
        });
  }

  private void write(Actor actor, AuditNote what, AuditTrail.Call call) {
    trail.write(actor, "access.refused", AuditTrail.Result.REFUSED, what, call);
  }

  private static void logged(Runnable writing) {
    try {
      writing.run();
    } catch (RuntimeException e) {
      LOG.error("A refused access could not be audited", e);
    }
  }

  /** A refusal whose row another thread writes. */
  record RefusedEarly(Actor actor, String fact, AuditTrail.Call call) {}
}
