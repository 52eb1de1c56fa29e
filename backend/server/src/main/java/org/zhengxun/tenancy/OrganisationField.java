package org.zhengxun.tenancy;

import org.zhengxun.shared.sheet.Columns;

/** The columns of a list of areas or units. */
enum OrganisationField {
  NAME,
  LEVEL,
  PATH,
  PARENT_PATH,
  PARENT_CODE,
  AREA_CODE,
  ORDER,
  OFFICE,
  SHORT_NAME;

  static final Columns<OrganisationField> COLUMNS =
      Columns.of(OrganisationField.class)
          .required(NAME, "名称", "单位名称", "机构名称", "单位全称")
          .optional(LEVEL, "级别", "层级", "单位级别")
          .optional(PATH, "路径", "全路径", "单位路径")
          .optional(PARENT_PATH, "上级路径", "上级单位", "上级", "上级名称")
          .optional(PARENT_CODE, "上级代码", "上级行政区划代码")
          .optional(AREA_CODE, "行政区划代码", "区划代码", "行政区划编码")
          .optional(ORDER, "显示顺序", "排序", "顺序")
          .optional(OFFICE, "办公室名称", "办公机构名称", "办公机构")
          .optional(SHORT_NAME, "单位简称", "简称");
}
