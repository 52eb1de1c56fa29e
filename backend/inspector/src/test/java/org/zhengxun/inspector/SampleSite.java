package org.zhengxun.inspector;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A small government site like those of the usual templates, clean under every rule; tests spoil
 * what they are about before it is published.
 */
public final class SampleSite {
  public static final SiteFacts FACTS =
      new SiteFacts(
          "某某县人民政府", "6104990001", "某某县人民政府办公室", "陕ICP备05000000号", "陕公网安备61049902000001号");

  private static final String FOOTER =
      """
      <div class="footer"><a href="http://bszs.conac.cn/x"><img src="/img/red.png" alt="党政机关"></a>
      <script id="_jiucuo_" sitecode="6104990001"></script><span id="_span_jiucuo"></span>
      <p>主办单位：某某县人民政府办公室 联系电话：000-12345678</p>
      <p>网站标识码：6104990001 陕ICP备05000000号-1 陕公网安备61049902000001号</p></div>
      """;

  private static final String HEADER = "<img src='/img/red.png'>某某县人民政府";

  private static final String SEARCH =
      "<form action='/search' method='get'><input name='q' placeholder='请输入关键字'><button>搜索</button></form>";

  private final Map<String, Column> columns = new LinkedHashMap<>();
  private String footer = FOOTER;
  private String homeExtra = "";
  private String header = HEADER;
  private String search = SEARCH;
  private String domain = meta("SiteDomain", "www.mm.gov.cn");

  /** A column; its items are written as {@code date title}. */
  public static final class Column {
    private final String path;
    private final String name;
    private String type;
    private final List<Item> items = new ArrayList<>();
    private String text = "";
    private boolean labelled = true;

    private Column(String path, String name, String type) {
      this.path = path;
      this.name = name;
      this.type = type;
    }

    public Column item(String date, String title) {
      return item(date, title, "");
    }

    public Column item(String date, String title, String body) {
      String file = path + "t" + date.replace("-", "") + "_" + items.size() + ".html";
      items.add(new Item(file, date, title, body));
      return this;
    }

    public Column empty() {
      items.clear();
      text = "";
      return this;
    }

    public Column text(String value) {
      text = value;
      return this;
    }

    public Column unlabelled() {
      labelled = false;
      return this;
    }
  }

  private record Item(String file, String date, String title, String body) {}

  private SampleSite() {}

  public static SampleSite clean() {
    SampleSite site = new SampleSite();
    site.column("/xwdt/", "某县要闻", "动态要闻").item("2025-02-08", "春季农业生产会议召开");
    site.column("/tzgg/", "通知公告", "通知公告").item("2025-01-20", "关于春节放假的通知");
    site.column("/zcwj/", "政策文件", "政策文件")
        .item(
            "2025-01-10",
            "某某县人民政府关于印发《某某县就业办法》的通知",
            "<p>相关解读：<a href='/zcjd/t20250111_0.html'>《某某县就业办法》解读</a></p>");
    site.column("/zcjd/", "政策解读", "政策解读")
        .item(
            "2025-01-11",
            "《某某县就业办法》解读",
            "<p>政策原文：<a href='/zcwj/t20250110_0.html'>某某县就业办法</a></p>");
    site.column("/gk/", "某县概况", "概况信息").text("某某县地处关中平原腹地，历史悠久，物产丰富，交通便利，人民勤劳。");
    site.column("/jgzn/", "机构职能", "机构职能").text("某某县人民政府办公室负责县政府会议的准备工作，协助县政府领导组织实施决定事项。");
    site.column("/ldxx/", "领导信息", "领导信息").text("县长主持县政府全面工作；副县长协助县长分管农业农村、水利、林业等方面工作。");
    site.column("/ztzl/", "春耕专题", "专题专栏").item("2024-06-01", "春耕生产专题开通");
    site.column("/wyzx/", "我要咨询", "互动交流")
        .text("<form action='/wyzx/' method='post'><input name='title'><button>提交</button></form>");
    disclosure(site);
    return site;
  }

  private static void disclosure(SampleSite site) {
    String type = "政府信息公开";
    site.column("/zfxxgk/", type, type).text("本平台公开本机关依法应当主动公开的政府信息，请从各栏目查阅。");
    site.column("/zfxxgk/zn/", type + "指南", type)
        .text("为方便公民、法人和其他组织获取政府信息，编制本指南。政府信息公开工作机构：县政府办公室。办公时间为工作日。");
    site.column("/zfxxgk/zd/", type + "制度", type).text("《中华人民共和国政府信息公开条例》自2019年5月15日起施行。");
    site.column("/zfxxgk/fd/", "法定主动公开内容", type).text("法定主动公开的内容包括机构职能、规划、预算决算、应急预案等。");
    site.column("/zfxxgk/nb/", type + "年报", type).item("2025-01-20", "2024年政府信息公开工作年度报告");
    site.column("/zfxxgk/ysq/", "依申请公开", type)
        .text("公民、法人或者其他组织可以向本机关申请获取相关政府信息。受理机构：县政府办公室。申请可以当面提交，也可以邮寄。");
  }

  public Column column(String path, String name, String type) {
    return columns.computeIfAbsent(path, p -> new Column(p, name, type));
  }

  public void remove(String path) {
    columns.remove(path);
  }

  public Column column(String path) {
    return columns.get(path);
  }

  public SampleSite footer(String html) {
    footer = html;
    return this;
  }

  public String footer() {
    return footer;
  }

  public SampleSite home(String html) {
    homeExtra = html;
    return this;
  }

  /** What stands in the header of all pages. */
  public SampleSite header(String html) {
    header = html;
    return this;
  }

  /** The search beside it. */
  public SampleSite search(String html) {
    search = html;
    return this;
  }

  /** Leaves a label of the site out of all pages. */
  public SampleSite withoutDomainLabel() {
    domain = "";
    return this;
  }

  /** The addresses of all items. */
  public List<String> items() {
    return columns.values().stream()
        .flatMap(column -> column.items.stream())
        .map(Item::file)
        .toList();
  }

  /** Puts the pages on a server. */
  public void publish(TestSite server) {
    server.file("/img/red.png");
    server.page("/", page("", "<ul>" + newest() + "</ul>" + homeExtra));
    columns.values().forEach(column -> publish(server, column));
    server.page("/search", page("", "<p>请输入关键词</p>"));
  }

  private String newest() {
    return columns.values().stream()
        .flatMap(column -> column.items.stream())
        .map(item -> line(item.file, item.title, shortDate(item.date)))
        .collect(Collectors.joining());
  }

  /** Without its year when that is plain at the time point. */
  private static String shortDate(String date) {
    return date.compareTo("2024-03-01") < 0 ? date : date.substring(5);
  }

  private void publish(TestSite server, Column column) {
    String list =
        column.items.stream()
            .map(item -> line(item.file, item.title, "[" + item.date + "]"))
            .collect(Collectors.joining());
    String labels =
        column.labelled
            ? meta("ColumnName", column.name)
                + meta("ColumnType", column.type)
                + meta("ColumnDescription", column.name + "栏目")
                + meta("ColumnKeywords", column.name)
            : "";
    String main =
        "<h2>%s</h2><ul class='list'>%s</ul><p>%s</p>".formatted(column.name, list, column.text);
    server.page(
        column.path, page(labels, crumb(column) + "<div class='content'>" + main + "</div>"));
    for (Item item : column.items) {
      String words = URLEncoder.encode(item.title, StandardCharsets.UTF_8);
      server.page(
          "/search?q=" + words,
          page("", "<ul>" + line(item.file, item.title, item.date) + "</ul>"));
      String own =
          labels
              + meta("ArticleTitle", item.title)
              + meta("PubDate", item.date + " 10:30")
              + meta("ContentSource", "某某县人民政府办公室");
      server.page(
          item.file,
          page(
              own,
              crumb(column)
                  + "<div class='content'><h1>%s</h1><p>发布时间：%s</p><div id='zoom'><p>正文。</p>%s</div></div>"
                      .formatted(item.title, item.date, item.body)));
    }
  }

  private static String crumb(Column column) {
    return "<div class='crumb'>当前位置：<a href='/'>首页</a> > <a href='%s'>%s</a></div>"
        .formatted(column.path, column.name);
  }

  private static String line(String href, String title, String date) {
    return "<li><a href='%s'>%s</a><span>%s</span></li>".formatted(href, title, date);
  }

  private static String meta(String name, String value) {
    return "<meta name=\"%s\" content=\"%s\">".formatted(name, value);
  }

  /** A page in the site's template; the labels stand in its head. */
  public String page(String labels, String body) {
    String navigation =
        columns.values().stream()
            .map(column -> "<a href='%s'>%s</a>".formatted(column.path, column.name))
            .collect(Collectors.joining());
    return "<html><head><title>某某县人民政府</title>"
        + meta("SiteName", FACTS.name())
        + domain
        + meta("SiteIDCode", FACTS.siteCode())
        + labels
        + "</head><body><div class='header'>"
        + header
        + search
        + "</div><div class='nav'>"
        + navigation
        + "</div>"
        + body
        + footer
        + "</body></html>";
  }

  /** Publishes the site and inspects it. */
  public org.zhengxun.inspector.report.Report inspect() {
    try (TestSite server = new TestSite()) {
      publish(server);
      return server.inspect(server.request().facts(FACTS));
    }
  }
}
