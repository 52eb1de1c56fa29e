package org.zhengxun.tenancy;

import java.util.Set;

/** What a person does in an organisation. */
public enum Role {
  INSPECTOR("检查员"),
  APPROVER("审批员"),
  LEADER("领导"),
  REPORTER("填报员"),
  REVIEWER("审核人"),
  SYSTEM_ADMIN("系统管理员"),
  SECURITY_ADMIN("安全管理员"),
  AUDIT_ADMIN("审计管理员");

  /** GB/T 22239-2019: three separate administrators; nobody holds two of these. */
  public static final Set<Role> ADMINISTRATORS = Set.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
