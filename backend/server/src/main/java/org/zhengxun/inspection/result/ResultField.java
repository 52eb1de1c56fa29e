package org.zhengxun.inspection.result;

import java.util.List;
import org.zhengxun.inspection.Part;
import org.zhengxun.shared.sheet.Columns;
import org.zhengxun.shared.sheet.HeaderMap;
import org.zhengxun.shared.sheet.Sheet;
import org.zhengxun.shared.sheet.SheetException;

/** Columns of inspectors' lists, as notices print them. */
enum ResultField {
  NUMBER,
  NAME,
  URL,
  CODE,
  SPONSOR,
  TYPE,
  VERDICT,
  PROBLEM,
  MENDING;

  private static final Columns<ResultField> SITES =
      Columns.of(ResultField.class)
          .optional(NUMBER, "序号")
          .required(NAME, "网站名称", "站点名称")
          .optional(URL, "网址", "首页网址", "网站地址", "网站域名")
          .optional(CODE, "网站标识码", "标识码")
          .optional(SPONSOR, "主办单位", "开设主体")
          .optional(VERDICT, "检查结果", "检查结论", "结果")
          .required(PROBLEM, "存在问题", "存在的问题", "主要问题", "问题")
          .optional(MENDING, "整改情况", "整改结果");
  private static final Columns<ResultField> ACCOUNTS =
      Columns.of(ResultField.class)
          .optional(NUMBER, "序号")
          .required(NAME, "账号名称", "政务新媒体名称", "新媒体名称")
          .optional(CODE, "标识码", "政务新媒体标识码")
          .optional(SPONSOR, "开设主体", "主办单位", "开设单位")
          .optional(TYPE, "账号类型", "平台", "平台类型", "平台名称")
          .optional(VERDICT, "检查结果", "检查结论", "结果")
          .required(PROBLEM, "存在的问题", "存在问题", "主要问题", "问题")
          .optional(MENDING, "整改情况", "整改结果");

  /** A list whose kind has been recognised by its headers. */
  record Recognised(Part part, HeaderMap<ResultField> table) {}

  static Recognised recognise(Sheet sheet) {
    for (Recognised one :
        List.of(
            new Recognised(Part.SITES, SITES.map(sheet)),
            new Recognised(Part.ACCOUNTS, ACCOUNTS.map(sheet)))) {
      if (one.table.has(NAME)) {
        return one;
      }
    }
    throw new SheetException("没有找到“网站名称”或“账号名称”列，请对照模板检查表头后重新导入。");
  }
}
