package org.zhengxun.inspector;

/** Which rules of scoring a site is under. */
public enum SiteKind {
  PORTAL,
  DEPARTMENT
}
