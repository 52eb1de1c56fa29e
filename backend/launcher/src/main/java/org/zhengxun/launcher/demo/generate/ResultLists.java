package org.zhengxun.launcher.demo.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengxun.launcher.demo.data.CsvTable;
import org.zhengxun.launcher.demo.data.DemoFiles;

/**
 * The two result lists of the quarter with the printed headers and wording, slips included. Only
 * the 整改情况 of 兴平 is left empty: the demo rectifies it by hand.
 */
final class ResultLists {

  private static final String BY_HAND = "6104810043";

  private ResultLists() {}

  static CsvTable sites() {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> row : DemoFiles.table("source/printed_sites.csv").records()) {
      boolean byHand = row.get("site_code").equals(BY_HAND);
      rows.add(
          List.of(
              row.get("seq"),
              row.get("site_name"),
              row.get("site_url"),
              row.get("site_code"),
              row.get("problem"),
              byHand ? "" : row.get("rectify_status")));
    }
    return new CsvTable(List.of("序号", "网站名称", "网址", "网站标识码", "存在问题", "整改情况"), rows);
  }

  static CsvTable accounts() {
    return new CsvTable(
        List.of("序号", "账号名称", "开设主体", "账号类型", "检查结果", "存在的问题", "整改情况"),
        DemoFiles.table("source/printed_accounts.csv").rows());
  }
}
