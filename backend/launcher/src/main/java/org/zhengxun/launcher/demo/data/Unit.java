package org.zhengxun.launcher.demo.data;

/**
 * A unit below an area's office or below another unit.
 *
 * @param path names from the province down, joined by a slash
 * @param areaCode code of the nearest area above
 * @param order place among its siblings, from 1
 * @param shortName house name used in running text, e.g. 市司法局
 * @param login stem of the login names of its people, empty when it has none
 * @param host host name of its site, empty when it has none
 * @param siteCode 网站标识码 of its site, empty when it has none
 * @param portal whether its site is the area's portal
 * @param example whether the unit is invented (示例)
 */
public record Unit(
    String name,
    String path,
    String areaCode,
    int order,
    String shortName,
    String login,
    String host,
    String siteCode,
    boolean portal,
    boolean example) {

  /** The path of the node above. */
  public String parentPath() {
    return path.substring(0, path.lastIndexOf('/'));
  }
}
