package org.zhengxun.shared.audit;

import jakarta.enterprise.context.RequestScoped;

/** What the audited method says about its subject; the interceptor writes it down. */
@RequestScoped
public class AuditNote {
  private String kind;
  private String id;
  private String name;
  private String detail;

  public void subject(String subjectKind, Object subjectId, String subjectName) {
    kind = subjectKind;
    id = subjectId == null ? null : subjectId.toString();
    name = subjectName;
  }

  /** A short fact worth keeping, e.g. the number of rows exported; never personal data. */
  public void detail(String fact) {
    detail = fact;
  }

  public String kind() {
    return kind;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String detail() {
    return detail;
  }
}
