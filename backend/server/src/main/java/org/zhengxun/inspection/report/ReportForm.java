package org.zhengxun.inspection.report;

/** Forms a report is downloaded in. */
public enum ReportForm {
  /** One page that needs nothing else. */
  HTML,
  XLSX
}
