package org.zhengxun.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zhengxun.shared.Ids;

/** A website in the register; changed only by an approved filing or an applied baseline. */
@Entity
public class Website {
  @Id private UUID id;
  private UUID orgId;
  private UUID supervisorId;
  private String name;
  private String code;

  @Enumerated(EnumType.STRING)
  private SiteType type;

  private String domain;
  private String homeUrl;
  private String ip;
  private Boolean ipv6;
  private String icp;
  private String publicSecurity;
  private String markUrl;
  private String operator;
  private String address;
  private String sharedPlatform;
  private String protectionLevel;

  @Enumerated(EnumType.STRING)
  private SiteState state;

  private LocalDate openedOn;
  private String remark;
  private Instant updatedAt;
  @Version private int version;

  protected Website() {}

  Website(WebsiteData data, Instant at) {
    id = Ids.next();
    record(data, at);
  }

  final void record(WebsiteData d, Instant at) {
    orgId = d.orgId();
    supervisorId = d.supervisorId();
    name = d.name();
    code = d.code();
    type = d.type();
    domain = d.domain();
    homeUrl = d.homeUrl();
    ip = d.ip();
    ipv6 = d.ipv6();
    icp = d.icp();
    publicSecurity = d.publicSecurity();
    markUrl = d.markUrl();
    operator = d.operator();
    address = d.address();
    sharedPlatform = d.sharedPlatform();
    protectionLevel = d.protectionLevel();
    state = d.state();
    openedOn = d.openedOn();
    remark = d.remark();
    updatedAt = at;
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public WebsiteData data() {
    return new WebsiteData(
        orgId,
        supervisorId,
        name,
        code,
        type,
        domain,
        homeUrl,
        ip,
        ipv6,
        icp,
        publicSecurity,
        markUrl,
        operator,
        address,
        sharedPlatform,
        protectionLevel,
        state,
        openedOn,
        remark);
  }
}
