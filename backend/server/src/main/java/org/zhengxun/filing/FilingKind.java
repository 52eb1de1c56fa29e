package org.zhengxun.filing;

/** What a filing asks for. All kinds run on the same states. */
public enum FilingKind {
  /** 开办. */
  OPEN
}
