package org.zhengxun.catalog;

/** Which targets a rule speaks of. */
public enum RuleObject {
  /** Every government website. */
  SITE("政府网站"),
  /** Scored at portals only; at department sites the findings carry no points. */
  PORTAL("政府门户网站"),
  /** New-media accounts. */
  MEDIA("政务新媒体"),
  /** Sites and accounts alike; own rules only. */
  ALL("政府网站与政务新媒体");

  private final String label;

  RuleObject(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
