package org.zhengxun.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.zhengxun.shared.Ids;

/** A platform of new media and the two letters its account codes carry; without letters no code. */
@Entity
public class Platform {
  @Id private UUID id;
  private UUID orgId;
  private String name;
  private String letters;
  private int position;
  @Version private int version;

  protected Platform() {}

  Platform(UUID orgId, String name, String letters, int position) {
    this.id = Ids.next();
    this.orgId = orgId;
    this.name = name;
    this.letters = letters;
    this.position = position;
  }

  void assign(String newLetters) {
    letters = newLetters;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String letters() {
    return letters;
  }

  public int version() {
    return version;
  }

  UUID orgId() {
    return orgId;
  }
}
