package org.zhengxun.launcher.demo.data;

/**
 * A province, city or county of the demo; the node is the area's office.
 *
 * @param code six digits of GB/T 2260
 * @param level PROVINCE, CITY or COUNTY
 * @param path names from the province down, joined by a slash
 * @param order place among its siblings, from 1
 * @param office name printed as issuer, e.g. 咸阳市人民政府办公室
 * @param shortName house name of the office, e.g. 市政府办公室
 * @param pinyin stem of login names
 * @param host host name of its portal, empty for the province
 */
public record Area(
    String code,
    String name,
    String level,
    String parentCode,
    String path,
    int order,
    String office,
    String shortName,
    String pinyin,
    String host) {

  /** 咸阳市人民政府: the body the portal is named after. */
  public String government() {
    return name + "人民政府";
  }
}
