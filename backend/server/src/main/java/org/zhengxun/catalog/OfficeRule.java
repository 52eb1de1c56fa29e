package org.zhengxun.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.shared.Ids;

/** An office's own rule (其他问题), read by everyone below the office. */
@Entity
@Table(name = "own_rule")
public class OfficeRule {
  @Id private UUID id;
  private UUID orgId;
  private String ref;

  @Enumerated(EnumType.STRING)
  private RuleObject object;

  private String words;

  @Enumerated(EnumType.STRING)
  private OwnRuleEffect effect;

  private boolean active = true;
  private Instant createdAt;
  private String createdByName;
  @Version private int version;

  protected OfficeRule() {}

  OfficeRule(UUID orgId, String ref, NewOwnRule data, Instant at, String by) {
    this.id = Ids.next();
    this.orgId = orgId;
    this.ref = ref;
    this.object = data.object();
    this.words = data.words().strip();
    this.effect = data.effect();
    this.createdAt = at;
    this.createdByName = by;
  }

  /** Findings keep the words they were made with. */
  void change(NewOwnRule data) {
    words = data.words().strip();
    object = data.object();
    effect = data.effect();
    active = data.active() == null || data.active();
  }

  public UUID id() {
    return id;
  }

  public UUID orgId() {
    return orgId;
  }

  /** Q001…, the number within the office. */
  public String ref() {
    return ref;
  }

  public RuleObject object() {
    return object;
  }

  public String words() {
    return words;
  }

  public OwnRuleEffect effect() {
    return effect;
  }

  public boolean active() {
    return active;
  }

  public int version() {
    return version;
  }
}
