package org.zhengxun.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspector.TestSite;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;

/** Old templates are tables that name none of their parts; the time point is 2025-02-10. */
class TableTemplateTest {
  private static final String ITEM =
      "<tr><td><a href='/dt/%d.htm'>县教育局召开第%d次会议</a></td><td>2025-02-0%d</td></tr>";

  private final Map<String, String> columns = new LinkedHashMap<>();

  private void column(String name, String body) {
    columns.put(name, body);
  }

  private Report inspect() {
    StringBuilder bar = new StringBuilder("<table><tr><td><a href='/'>首页</a></td>");
    int i = 0;
    for (String name : columns.keySet()) {
      bar.append("<td><a href='/c%d/'>%s</a></td>".formatted(i++, name));
    }
    String top = bar + "</tr></table><form action='/s'><input name='q'><button>搜索</button></form>";
    String bottom =
        "<table><tr><td>主办单位：丹江县教育局 地址：丹江县某路1号 电话：000-1234567<br>"
            + "<img src='/jg.png'><a href='/map.htm'>网站地图</a></td></tr></table>";
    try (TestSite server = new TestSite()) {
      server.page("/", page("丹江县教育局", top + "<h1>丹江县教育局</h1>" + bottom));
      i = 0;
      for (Map.Entry<String, String> column : columns.entrySet()) {
        String body = top + "<h1>丹江县教育局</h1>" + column.getValue() + bottom;
        server.page("/c" + i++ + "/", page(column.getKey() + "-丹江县教育局", body));
      }
      return server.inspect();
    }
  }

  private static String page(String title, String body) {
    return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
  }

  private void news(String name) {
    column(name, "<table>" + ITEM.formatted(1, 1, 9) + ITEM.formatted(2, 2, 8) + "</table>");
  }

  @Test
  void whatEveryColumnShowsFillsNone() {
    news("工作动态");
    news("通知公告");
    column("机构职能", "");
    column("数据发布", "<table><tr><td></td></tr></table>");
    column("人事信息", "<p>暂无相关信息</p>");
    column("领导信息", "<p>局长：某某</p>");
    column("概况", "<p>丹江县位于平原。</p>");

    assertThat(TestSite.of(inspect(), "D040"))
        .extracting(Finding::text)
        .containsExactlyInAnyOrder("机构职能", "数据发布", "人事信息");
  }

  @Test
  void fiveBlankColumnsAreFoundBehindTheBars() {
    news("工作动态");
    for (String name : new String[] {"机构职能", "数据发布", "人事信息", "规划计划", "财政信息"}) {
      column(name, "");
    }

    assertThat(TestSite.of(inspect(), "V011")).hasSize(1);
  }

  @Test
  void formOfOneColumnFillsIt() {
    news("工作动态");
    news("通知公告");
    column("机构职能", "");
    column("依申请公开", "<form method='post'><input name='who'><button>提交</button></form>");

    assertThat(TestSite.of(inspect(), "D040")).extracting(Finding::text).containsExactly("机构职能");
  }

  @Test
  void columnIsNotNamedAfterTheSite() {
    news("工作动态");
    column("机构职能", "");
    columns.put("政务专题", "");

    assertThat(TestSite.of(inspect(), "D040"))
        .extracting(Finding::text)
        .containsExactlyInAnyOrder("机构职能", "政务专题");
  }

  @Test
  void pageOfAFewUndatedLinksIsNoListToBeUpdated() {
    news("工作动态");
    column("友邻单位", "<a href='http://weibo.invalid/danjiang'>官方微博</a>");
    column("常用入口", "<a href='/a.htm'>入口甲</a><a href='/b.htm'>入口乙</a>");

    assertThat(TestSite.of(inspect(), "D041")).isEmpty();
  }
}
