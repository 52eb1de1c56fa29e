package org.zhengxun.inspection;

import java.util.UUID;

/**
 * A site or account of the register that may be inspected.
 *
 * @param subjectId its id in the register
 * @param code 标识码, null while not assigned
 * @param url home page or account address, null when unknown
 * @param siteType PORTAL, DEPARTMENT or SPECIAL; null for an account
 * @param platform name of the platform; null for a site
 * @param subType 订阅号, 服务号 …; null without
 * @param unitId the unit that runs it (主办单位)
 * @param icp ICP备案编号 of a site
 * @param publicSecurity 公安机关备案号 of a site
 */
public record RegisteredTarget(
    Part part,
    UUID subjectId,
    String name,
    String code,
    String url,
    String siteType,
    String platform,
    String subType,
    UUID unitId,
    String unitName,
    String icp,
    String publicSecurity) {

  /** 政府门户网站. */
  public boolean isPortal() {
    return "PORTAL".equals(siteType);
  }
}
