package org.zhengxun.registry;

/** Which register an import is for. */
public enum RegisterKind {
  WEBSITES("网站"),
  ACCOUNTS("新媒体账号");

  private final String label;

  RegisterKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
