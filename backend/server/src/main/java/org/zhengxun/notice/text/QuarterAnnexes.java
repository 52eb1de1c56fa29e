package org.zhengxun.notice.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengxun.notice.docx.Annex;
import org.zhengxun.notice.docx.AnnexColumn;

/** The two annexes of the quarterly notice; one without rows is left out. */
public final class QuarterAnnexes {

  // In thousandths of the type area: headings, codes and an address of 28 letters stand on one
  // line,
  // what is wrong has the rest.
  private static final List<AnnexColumn> SITE_COLUMNS =
      List.of(
          new AnnexColumn("序号", 56, true),
          new AnnexColumn("网站名称", 104, true),
          new AnnexColumn("网址", 346, true),
          new AnnexColumn("网站标识码", 162, true),
          new AnnexColumn("存在问题", 228, false),
          new AnnexColumn("整改情况", 104, true));
  private static final List<AnnexColumn> ACCOUNT_COLUMNS =
      List.of(
          new AnnexColumn("序号", 56, true),
          new AnnexColumn("账号名称", 152, true),
          new AnnexColumn("开设主体", 152, true),
          new AnnexColumn("账号类型", 128, true),
          new AnnexColumn("检查结果", 104, true),
          new AnnexColumn("存在的问题", 256, false),
          new AnnexColumn("整改情况", 152, true));

  private QuarterAnnexes() {}

  public static List<Annex> of(QuarterFigures quarter, HouseWords words) {
    var annexes = new ArrayList<Annex>();
    if (!quarter.sites().isEmpty()) {
      annexes.add(annex(quarter, "政府网站检查结果", SITE_COLUMNS, sites(quarter.sites(), words)));
    }
    if (!quarter.accounts().isEmpty()) {
      annexes.add(
          annex(quarter, "政务新媒体检查结果", ACCOUNT_COLUMNS, accounts(quarter.accounts(), words)));
    }
    return annexes;
  }

  private static List<List<String>> sites(List<SiteRow> rows, HouseWords words) {
    return IntStream.range(0, rows.size())
        .mapToObj(
            i -> {
              var row = rows.get(i);
              return List.of(
                  String.valueOf(i + 1),
                  row.name(),
                  row.url(),
                  row.code(),
                  row.problem(),
                  words.status(row.rectified()));
            })
        .toList();
  }

  private static List<List<String>> accounts(List<AccountRow> rows, HouseWords words) {
    return IntStream.range(0, rows.size())
        .mapToObj(
            i -> {
              var row = rows.get(i);
              return List.of(
                  String.valueOf(i + 1),
                  row.name(),
                  row.sponsor(),
                  row.kind(),
                  row.failed() ? "不合格" : "合格",
                  row.problem(),
                  words.status(row.rectified()));
            })
        .toList();
  }

  private static Annex annex(
      QuarterFigures quarter, String what, List<AnnexColumn> columns, List<List<String>> rows) {
    var title = quarter.area() + quarter.year() + "年" + quarter.quarterWord() + what;
    return new Annex(title, columns, rows, List.of(), false);
  }
}
