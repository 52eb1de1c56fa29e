package org.zhengxun.tenancy;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;

/**
 * The first lock: services ask here before they act. Row-level security, set from the same actor in
 * {@link RowSecurity}, is the second.
 *
 * <p>The field is private and read through methods on purpose: a public field of a request-scoped
 * bean is read on the proxy, and would be another request's.
 */
@RequestScoped
public class Scope {
  private final CurrentIdentityAssociation identity;
  private Actor actor;

  @Inject
  Scope(CurrentIdentityAssociation identity) {
    this.identity = identity;
  }

  /** Who acts in this request; {@link Actor#NOBODY} when nobody signed in. */
  public Actor actor() {
    if (actor == null) {
      actor = actorOf(identity.getIdentity());
    }
    return actor;
  }

  /** Who an identity acts as; {@link Actor#NOBODY} without a sign-in. */
  public static Actor actorOf(SecurityIdentity identity) {
    Actor signedIn = identity == null ? null : identity.getAttribute(MembershipAugmentor.ACTOR);
    return signedIn == null ? Actor.NOBODY : signedIn;
  }

  /** The organisation acted for. */
  public UUID org() {
    UUID org = actor().orgId();
    if (org == null) {
      throw new Problem(ErrorCode.NO_MEMBERSHIP, "您的账号尚未登记所属单位，请联系本单位的系统管理员");
    }
    return org;
  }

  /** Outside the scope looks like not existing. */
  public void require(Organisation org, String what) {
    if (!actor().covers(org.path())) {
      throw Problem.notFound(what);
    }
  }

  /** Deciding is only for the organisation whose turn it is. */
  public void requireOwn(UUID org, String detail) {
    if (!org.equals(org())) {
      throw new Problem(ErrorCode.NOT_YOUR_TURN, detail);
    }
  }

  void become(Actor other) {
    actor = other;
  }
}
