package org.zhengxun.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** A website as shown. */
public record WebsiteView(
    UUID id,
    UUID unitId,
    String unitName,
    UUID supervisorId,
    String supervisorName,
    String name,
    String code,
    SiteType type,
    String domain,
    String homeUrl,
    String ip,
    Boolean ipv6,
    String icp,
    String publicSecurity,
    String markUrl,
    String operator,
    String address,
    String sharedPlatform,
    String protectionLevel,
    SiteState state,
    LocalDate openedOn,
    String remark,
    Instant updatedAt,
    int version) {

  static WebsiteView of(Website w, Function<UUID, String> names, Function<UUID, String> offices) {
    WebsiteData d = w.data();
    return new WebsiteView(
        w.id(),
        d.orgId(),
        names.apply(d.orgId()),
        d.supervisorId(),
        offices.apply(d.supervisorId()),
        d.name(),
        d.code(),
        d.type(),
        d.domain(),
        d.homeUrl(),
        d.ip(),
        d.ipv6(),
        d.icp(),
        d.publicSecurity(),
        d.markUrl(),
        d.operator(),
        d.address(),
        d.sharedPlatform(),
        d.protectionLevel(),
        d.state(),
        d.openedOn(),
        d.remark(),
        w.updatedAt(),
        w.version());
  }
}
