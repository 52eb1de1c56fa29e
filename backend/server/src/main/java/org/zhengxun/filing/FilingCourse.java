package org.zhengxun.filing;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.shared.Ids;
import org.zhengxun.tenancy.Level;
import org.zhengxun.tenancy.Organisation;

/**
 * Who files, which office decides, and which takes note: fixed when the filing begins, with the
 * names of that day.
 */
@MappedSuperclass
public abstract class FilingCourse {
  @Id private UUID id;
  private UUID orgId;
  private String unitName;

  @Enumerated(EnumType.STRING)
  private FilingKind kind;

  private UUID officeId;
  private String officeName;

  @Enumerated(EnumType.STRING)
  private Level officeLevel;

  private UUID notingId;
  private String notingName;
  private Instant createdAt;

  protected FilingCourse() {}

  FilingCourse(FilingKind kind, Organisation unit, FilingRoute.Offices offices, Instant at) {
    this.id = Ids.next();
    this.kind = kind;
    this.orgId = unit.id();
    this.unitName = unit.name();
    this.officeId = offices.deciding().id();
    this.officeName = offices.deciding().officeName();
    this.officeLevel = offices.deciding().level();
    this.notingId = offices.noting() == null ? null : offices.noting().id();
    this.notingName = offices.noting() == null ? null : offices.noting().officeName();
    this.createdAt = at;
  }

  public UUID id() {
    return id;
  }

  /** 主办单位. */
  public UUID orgId() {
    return orgId;
  }

  String unitName() {
    return unitName;
  }

  FilingKind kind() {
    return kind;
  }

  public UUID officeId() {
    return officeId;
  }

  String officeName() {
    return officeName;
  }

  Level officeLevel() {
    return officeLevel;
  }

  public UUID notingId() {
    return notingId;
  }

  String notingName() {
    return notingName;
  }
}
