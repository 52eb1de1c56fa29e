package org.zhengxun.tenancy;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a person in one membership, or the system on behalf of an organisation.
 *
 * @param personId null for background work
 * @param membershipId null for background work and for a person without a membership
 * @param orgId the organisation acted for; null for a person without a membership
 * @param orgPath the scope: this organisation and all below it; null sees nothing
 */
public record Actor(
    UUID personId,
    String personName,
    UUID membershipId,
    UUID orgId,
    String orgPath,
    Set<Role> roles) {

  /** The path above all roots: sees every tenant, for background planning and sign-in only. */
  public static final String EVERYTHING = "zx";

  static final Actor NOBODY = new Actor(null, null, null, null, null, Set.of());

  /** Background work on behalf of one organisation. */
  public static Actor system(Organisation org) {
    return new Actor(null, "系统", null, org.id(), org.path(), Set.of());
  }

  /** Background planning over all tenants; writes must name an organisation. */
  public static Actor system() {
    return new Actor(null, "系统", null, null, EVERYTHING, Set.of());
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether an organisation with this path is the actor's own or lies below it. */
  public boolean covers(String path) {
    return orgPath != null && (path.equals(orgPath) || path.startsWith(orgPath + "."));
  }
}
