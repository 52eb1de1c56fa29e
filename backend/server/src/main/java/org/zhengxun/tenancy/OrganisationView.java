package org.zhengxun.tenancy;

import java.util.UUID;

/** An organisation as everyone signed in may see it. */
public record OrganisationView(
    UUID id,
    UUID parentId,
    String name,
    String shortName,
    Level level,
    String areaCode,
    String unitCode,
    String officeName,
    int displayOrder,
    int version) {

  static OrganisationView of(Organisation o) {
    return new OrganisationView(
        o.id(),
        o.parentId(),
        o.name(),
        o.shortName(),
        o.level(),
        o.areaCode(),
        o.unitCode(),
        o.officeName(),
        o.displayOrder(),
        o.version());
  }
}
