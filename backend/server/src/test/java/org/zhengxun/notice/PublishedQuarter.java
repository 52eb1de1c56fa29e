package org.zhengxun.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.zhengxun.launcher.demo.data.CsvTable;

/**
 * The annexes of 咸阳市, 2025 first quarter, as published, and the five corrections the product makes.
 */
final class PublishedQuarter {
  private static final String DATA = "/xianyang-2025q1/";

  private PublishedQuarter() {}

  /** 序号 网站名称 网址 网站标识码 存在问题 整改情况. */
  static List<List<String>> sites() {
    List<List<String>> rows = published("sites.csv");
    // 1. addresses of the first three, missing in print, are those of the register
    rows.get(0).set(2, "http://www.xingping.gov.cn");
    rows.get(1).set(2, "http://www.liquan.gov.cn");
    rows.get(2).set(2, "http://www.changwu.gov.cn");
    // 2. the stray blank in the name of the fourth
    rows.get(3).set(1, rows.get(3).get(1).replace(" ", ""));
    return rows;
  }

  /** 序号 账号名称 开设主体 账号类型 检查结果 存在的问题 整改情况. */
  static List<List<String>> accounts() {
    List<List<String>> rows = published("accounts.csv");
    for (List<String> row : rows) {
      // 3. 截止 for 截至, 4. 未未 for 未
      row.set(6, row.get(6).replace("截止", "截至").replace("未未", "未"));
    }
    // 5. an account printed as the sponsor of the tenth
    rows.get(9).set(2, "彬州市公安局交通管理大队");
    return rows;
  }

  private static List<List<String>> published(String file) {
    try (InputStream in = PublishedQuarter.class.getResourceAsStream(DATA + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<List<String>> rows = new ArrayList<>();
      CsvTable.parse(text).rows().forEach(row -> rows.add(new ArrayList<>(row)));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
