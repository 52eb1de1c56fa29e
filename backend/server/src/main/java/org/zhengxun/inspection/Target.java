package org.zhengxun.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.zhengxun.shared.Ids;
import org.zhengxun.tenancy.Organisation;

/** A site or account as the register had it when the inspection was planned. */
@Entity
@Table(name = "campaign_target")
public class Target {
  private static final String PORTAL = "PORTAL";

  @Id private UUID id;
  private UUID campaignId;
  private UUID orgId;

  @Enumerated(EnumType.STRING)
  private Part part;

  private UUID subjectId;
  private String name;
  private String code;
  private String url;
  private String siteType;
  private String platform;
  private String subType;
  private UUID unitId;
  private String unitName;
  private UUID areaId;
  private String areaName;
  private int areaOrder;
  private int position;
  private String icp;
  private String publicSecurity;

  protected Target() {}

  /**
   * @param areaOrder 0 for the office's own units, then the tenant's order of areas
   * @param position order of print within the part, from 1
   */
  public Target(
      Campaign campaign,
      RegisteredTarget from,
      Organisation unit,
      Organisation area,
      int areaOrder,
      int position) {
    id = Ids.next();
    campaignId = campaign.id();
    orgId = campaign.orgId();
    part = from.part();
    subjectId = from.subjectId();
    name = from.name();
    code = from.code();
    url = from.url();
    siteType = from.siteType();
    platform = from.platform();
    subType = from.subType();
    unitId = unit.id();
    unitName = unit.name();
    areaId = area.id();
    areaName = area.id().equals(orgId) ? area.level().ownUnits() : area.name();
    this.areaOrder = areaOrder;
    this.position = position;
    icp = from.icp();
    publicSecurity = from.publicSecurity();
  }

  public UUID id() {
    return id;
  }

  public UUID campaignId() {
    return campaignId;
  }

  public UUID orgId() {
    return orgId;
  }

  public Part part() {
    return part;
  }

  /** The id of the site or account in the register. */
  public UUID subjectId() {
    return subjectId;
  }

  public String name() {
    return name;
  }

  /** 标识码; null while not assigned. */
  public String code() {
    return code;
  }

  public String url() {
    return url;
  }

  public String siteType() {
    return siteType;
  }

  public boolean portal() {
    return PORTAL.equals(siteType);
  }

  public String platform() {
    return platform;
  }

  public String subType() {
    return subType;
  }

  /** As lists print it: 微信订阅号, 抖音短视频; 网站 for a site. */
  public String kindLabel() {
    return part == Part.SITES ? "网站" : AccountTypes.printed(platform, subType);
  }

  public UUID unitId() {
    return unitId;
  }

  public String unitName() {
    return unitName;
  }

  public UUID areaId() {
    return areaId;
  }

  /** The area directly below the office; for its own units 市直部门, 省直部门 or 县直部门. */
  public String areaName() {
    return areaName;
  }

  /** What the inspector needs to know of it. */
  public RegisteredTarget registered() {
    return new RegisteredTarget(
        part,
        subjectId,
        name,
        code,
        url,
        siteType,
        platform,
        subType,
        unitId,
        unitName,
        icp,
        publicSecurity);
  }

  /** 0 for the office's own units, then the tenant's order of areas. */
  public int areaOrder() {
    return areaOrder;
  }

  /** Order of print within its part, from 1. */
  public int position() {
    return position;
  }
}
