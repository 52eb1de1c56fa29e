package org.zhengxun.notice;

import org.zhengxun.tenancy.Level;
import org.zhengxun.tenancy.Organisation;

/** How documents speak of an area, from its level and the last character of its name. */
enum AreaWords {
  PROVINCE("全省", "省政府办公厅", "各设区市人民政府，省人民政府各工作部门、各直属机构："),
  CITY("全市", "市政府办公室", "各县市区人民政府，市政府各组成工作部门、派出机构、直属事业机构："),
  COUNTY_CITY("全市", "市政府办公室", "各镇人民政府、街道办事处，市政府各工作部门、直属机构："),
  DISTRICT("全区", "区政府办公室", "各镇人民政府、街道办事处，区政府各工作部门、直属机构："),
  COUNTY("全县", "县政府办公室", "各镇人民政府、街道办事处，县政府各工作部门、直属机构："),
  UNIT("本单位", "本单位", "各有关单位：");

  private final String whole;
  private final String office;
  private final String addressees;

  AreaWords(String whole, String office, String addressees) {
    this.whole = whole;
    this.office = office;
    this.addressees = addressees;
  }

  static AreaWords of(Organisation area) {
    if (area.level() == Level.COUNTY) {
      return area.name().endsWith("市")
          ? COUNTY_CITY
          : area.name().endsWith("区") ? DISTRICT : COUNTY;
    }
    return switch (area.level()) {
      case PROVINCE -> PROVINCE;
      case CITY -> CITY;
      default -> UNIT;
    };
  }

  /** 全市, 全区 … */
  String whole() {
    return whole;
  }

  /** 市政府办公室 … */
  String office() {
    return office;
  }

  String addressees() {
    return addressees;
  }
}
