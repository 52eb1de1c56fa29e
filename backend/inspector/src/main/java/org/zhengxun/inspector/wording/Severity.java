package org.zhengxun.inspector.wording;

/** How grave a wrong expression is. */
public enum Severity {
  /** 严重表述错误: a candidate of the vetoes V001 and V017. */
  SEVERE,
  /** 一般. */
  GENERAL
}
