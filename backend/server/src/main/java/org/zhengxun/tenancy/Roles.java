package org.zhengxun.tenancy;

/** The names of {@link Role} as constants, for {@code @RolesAllowed}. */
public final class Roles {
  public static final String INSPECTOR = "INSPECTOR";
  public static final String APPROVER = "APPROVER";
  public static final String LEADER = "LEADER";
  public static final String REPORTER = "REPORTER";
  public static final String REVIEWER = "REVIEWER";
  public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
  public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
  public static final String AUDIT_ADMIN = "AUDIT_ADMIN";

  private Roles() {}
}
