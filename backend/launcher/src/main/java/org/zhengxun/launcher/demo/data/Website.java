package org.zhengxun.launcher.demo.data;

/**
 * A row of the website register.
 *
 * @param code 网站标识码, ten digits
 * @param type 政府门户网站 or 部门网站
 * @param host registered host name
 * @param homePage address of the home page, ending with a slash
 * @param sponsorPath path of the unit that runs it (主办单位)
 */
public record Website(
    String name,
    String code,
    String type,
    String host,
    String homePage,
    String icp,
    String police,
    String sponsorPath) {

  /** Whether the site is an area's portal. */
  public boolean portal() {
    return type.equals("政府门户网站");
  }

  /** Name of the unit that runs it. */
  public String sponsor() {
    return sponsorPath.substring(sponsorPath.lastIndexOf('/') + 1);
  }
}
