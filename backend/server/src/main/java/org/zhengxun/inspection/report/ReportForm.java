package org.zhengxun.inspection.report;

import org.zhengxun.shared.label.Labelled;

/** Forms a report is downloaded in. */
public enum ReportForm implements Labelled {
  /** One page that needs nothing else. */
  HTML("网页"),
  XLSX("表格");

  private final String label;

  ReportForm(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
