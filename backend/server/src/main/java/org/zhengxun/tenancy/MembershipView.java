package org.zhengxun.tenancy;

import java.util.Set;
import java.util.UUID;

/** A person's place as shown in lists. */
public record MembershipView(
    UUID id,
    UUID personId,
    String loginName,
    String name,
    boolean bound,
    UUID orgId,
    String orgName,
    Set<Role> roles,
    boolean active,
    int version) {
  static MembershipView of(Membership m) {
    return new MembershipView(
        m.id(),
        m.person().id(),
        m.person().loginName(),
        m.person().name(),
        m.person().bound(),
        m.org().id(),
        m.org().name(),
        m.roles(),
        m.active(),
        m.version());
  }
}
