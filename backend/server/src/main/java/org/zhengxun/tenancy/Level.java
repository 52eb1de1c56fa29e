package org.zhengxun.tenancy;

/** Where an organisation stands. Areas hang below areas of a higher level; units below any. */
public enum Level {
  PROVINCE("省级", "省直部门"),
  CITY("市级", "市直部门"),
  COUNTY("县级", "县直部门"),
  UNIT("单位", "本单位");

  private final String label;
  private final String ownUnits;

  Level(String label, String ownUnits) {
    this.label = label;
    this.ownUnits = ownUnits;
  }

  public String label() {
    return label;
  }

  /** What the units directly below an organisation of this level are called together. */
  public String ownUnits() {
    return ownUnits;
  }

  /** Whether an organisation of this level may stand directly below one of {@code parent}. */
  public boolean mayStandBelow(Level parent) {
    return this == UNIT || (parent != UNIT && compareTo(parent) > 0);
  }
}
