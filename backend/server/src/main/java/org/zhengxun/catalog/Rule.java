package org.zhengxun.catalog;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A rule as a finding names it: one of the catalogue, one shipped with the product, or an office's
 * own.
 *
 * @param ref catalogue or X reference; for an office's own rule its number within the office
 * @param ownRuleId of an office's own rule, else null
 * @param ownerId the office an own rule belongs to; null for what is shipped
 * @param group the catalogue's group; 其他问题 for own rules
 * @param pointsPerHit points of one finding, null without
 * @param cap most that the indicator's rules take or give together, null without
 * @param source the document or office it comes from
 * @param confirmed false when the wording still has to be confirmed by an operator
 * @param version of an own rule, for its next change
 */
public record Rule(
    String ref,
    UUID ownRuleId,
    UUID ownerId,
    RuleObject object,
    RuleEffect effect,
    String group,
    String indicator,
    String text,
    BigDecimal pointsPerHit,
    BigDecimal cap,
    String window,
    String threshold,
    Automation automation,
    String source,
    boolean confirmed,
    boolean active,
    Integer version) {

  /** Group and indicator of what the catalogue does not name. */
  public static final String OTHER = "其他问题";

  /** A rule of an edition; {@code source} is the document that brought it into force. */
  public static Rule of(Indicator i, String source) {
    return new Rule(
        i.ref(),
        null,
        null,
        i.object(),
        RuleEffect.of(i.part()),
        i.group(),
        i.indicator(),
        i.text(),
        i.pointsPerHit().orElse(null),
        i.cap().orElse(null),
        i.window(),
        i.threshold(),
        i.automation(),
        source,
        i.confirmed(),
        true,
        null);
  }

  static Rule of(OwnRule shipped) {
    return own(shipped.ref(), null, null, shipped, "产品预置", true, null);
  }

  static Rule of(OfficeRule rule, String owner) {
    OwnRule data =
        new OwnRule(rule.ref(), rule.object(), rule.words(), Automation.MANUAL, rule.effect());
    return own(rule.ref(), rule.id(), rule.orgId(), data, owner, rule.active(), rule.version());
  }

  private static Rule own(
      String ref,
      UUID id,
      UUID ownerId,
      OwnRule data,
      String source,
      boolean active,
      Integer version) {
    return new Rule(
        ref,
        id,
        ownerId,
        data.object(),
        RuleEffect.of(data.effect()),
        OTHER,
        OTHER,
        data.words(),
        null,
        null,
        "",
        "",
        data.automation(),
        source,
        true,
        active,
        version);
  }

  /** Whether the rule speaks of websites. */
  public boolean forSites() {
    return object != RuleObject.MEDIA;
  }

  /** Whether the rule speaks of new-media accounts. */
  public boolean forAccounts() {
    return object == RuleObject.MEDIA || object == RuleObject.ALL;
  }
}
