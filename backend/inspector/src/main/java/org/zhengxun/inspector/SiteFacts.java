package org.zhengxun.inspector;

/**
 * What the register says of a site; each part may be null when it is not known.
 *
 * @param name 网站名称
 * @param siteCode 网站标识码
 * @param sponsor 主办单位
 * @param icp ICP备案编号
 * @param publicSecurity 公安机关备案号
 */
public record SiteFacts(
    String name, String siteCode, String sponsor, String icp, String publicSecurity) {

  /** Nothing is known. */
  public static SiteFacts unknown() {
    return new SiteFacts(null, null, null, null, null);
  }
}
