package org.zhengxun.tenancy;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns a signed-in subject into an {@link Actor}: the chosen membership and its roles. */
@ApplicationScoped
public class MembershipAugmentor implements SecurityIdentityAugmentor {
  static final String ACTOR = "zhengxun.actor";
  static final String MEMBERSHIP_HEADER = "X-Membership";

  private final SignIns signIns;

  MembershipAugmentor(SignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(identity);
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(attributes);
    String chosen = routing == null ? null : routing.request().getHeader(MEMBERSHIP_HEADER);
    return context.runBlocking(() -> withActor(identity, token, chosen));
  }

  private SecurityIdentity withActor(SecurityIdentity identity, JsonWebToken token, String chosen) {
    Actor actor =
        signIns.actor(token.getSubject(), token.getName(), token.getClaim("name"), chosen);
    QuarkusSecurityIdentity.Builder builder =
        QuarkusSecurityIdentity.builder(identity).addAttribute(ACTOR, actor);
    actor.roles().forEach(role -> builder.addRole(role.name()));
    return builder.build();
  }
}
