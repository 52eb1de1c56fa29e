package org.zhengxun.notice.text;

import java.time.LocalDate;
import java.util.List;
import org.zhengxun.shared.time.Quarter;

/**
 * What the records say of one quarter's inspection.
 *
 * @param quarter 1 to 4
 * @param area name in the annexes' titles, e.g. 咸阳市
 * @param areaWord how the text calls the area: 全市, 全区 …
 * @param office how the text calls the inspecting office, e.g. 市政府办公室
 * @param coInspector 会同; empty for none
 * @param basis title of the document the inspection is based on, with its marks 《》
 * @param reportTo who receives the reports of rectification
 * @param registeredSites sites in the register at the cut-off date
 * @param decimals of rates, 0 to 2
 * @param sites rows of the annex in their order
 * @param accounts rows of the annex in their order
 */
public record QuarterFigures(
    int year,
    int quarter,
    String area,
    String areaWord,
    String office,
    String coInspector,
    String basis,
    String reportTo,
    LocalDate deadline,
    int registeredSites,
    int checkedSites,
    int checkedAccounts,
    int decimals,
    List<SiteRow> sites,
    List<AccountRow> accounts) {

  public QuarterFigures {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("quarters are 1 to 4: " + quarter);
    }
    sites = List.copyOf(sites);
    accounts = List.copyOf(accounts);
  }

  /** 第一季度 */
  public String quarterWord() {
    return new Quarter(year, quarter).label();
  }
}
