package org.zhengxun.inspection.score;

/** Which deductions apply to a portal. */
public enum PortalKind {
  /** Portal of a local government: all deductions. */
  LOCAL,
  /** Ministry: no 概况信息; 机构职能 counts 4 points instead of 2 (rules D025, D027). */
  MINISTRY,
  /**
   * Ministry without public services: as above, without 办事服务, the other 75 points scaled by 4/3.
   */
  MINISTRY_WITHOUT_SERVICES
}
