package org.zhengxun.tenancy;

/** Where an organisation stands. Areas hang below areas of a higher level; units below any. */
public enum Level {
  PROVINCE("省级"),
  CITY("市级"),
  COUNTY("县级"),
  UNIT("单位");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether an organisation of this level may stand directly below one of {@code parent}. */
  public boolean mayStandBelow(Level parent) {
    return this == UNIT || (parent != UNIT && compareTo(parent) > 0);
  }
}
