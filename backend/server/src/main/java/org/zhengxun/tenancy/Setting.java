package org.zhengxun.tenancy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.shared.Ids;

/** One organisation's value of one setting; a JSON null means: inherit again. */
@Entity
public class Setting {
  @Id private UUID id;
  private UUID orgId;
  private String key;

  @JdbcTypeCode(SqlTypes.JSON)
  private JsonNode value;

  private boolean locked;
  @Version private int version;

  protected Setting() {}

  Setting(UUID orgId, String key) {
    this.id = Ids.next();
    this.orgId = orgId;
    this.key = key;
  }

  void set(JsonNode newValue, boolean lock) {
    value = newValue;
    locked = lock;
  }

  UUID orgId() {
    return orgId;
  }

  String key() {
    return key;
  }

  JsonNode value() {
    return value;
  }

  boolean locked() {
    return locked;
  }

  /** From 1: 0 is an organisation that never set it. */
  int version() {
    return version + 1;
  }

  boolean inherits() {
    return value == null || value.isNull();
  }
}
