package org.zhengxun.launcher.demo.site;

import static org.zhengxun.launcher.demo.site.Html.link;
import static org.zhengxun.launcher.demo.site.Html.meta;
import static org.zhengxun.launcher.demo.site.Html.text;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengxun.launcher.demo.data.Website;

/** What stands around the main area of every page of a site: labels, header, navigation, footer. */
final class Frame {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final SiteProfile profile;
  private final Website website;
  private final List<Column> columns;

  Frame(SiteProfile profile, List<Column> columns) {
    this.profile = profile;
    this.website = profile.website();
    this.columns = columns;
  }

  String write(Page page) {
    return """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        %s<link rel="stylesheet" href="/images/style.css">
        <link rel="icon" href="/images/icon.svg">
        <script src="/images/site.js"></script>
        </head>
        <body>
        <header class="header"><div class="wrap"><a class="logo" href="/">%s</a>
        <form class="search" action="/search/" method="get"><input name="q" aria-label="站内搜索"><button>搜索</button></form></div></header>
        <nav class="nav"><ul class="wrap"><li>%s</li>%s</ul></nav>
        %s<main class="main wrap">
        %s</main>
        %s</body>
        </html>
        """
        .formatted(
            text(page.home() ? website.name() : page.title() + " - " + website.name()),
            labels(page),
            text(website.name()),
            link("/", "首页"),
            navigation(),
            page.home() ? "" : breadcrumb(page),
            page.main(),
            footer(page));
  }

  private String labels(Page page) {
    if (profile.has(Defect.MISSING_LABELS)) {
      return "";
    }
    StringBuilder labels = new StringBuilder();
    labels.append(meta("SiteName", website.name()));
    labels.append(meta("SiteDomain", website.host()));
    labels.append(meta("SiteIDCode", website.code()));
    if (!page.home()) {
      Column column = page.column();
      labels.append(meta("ColumnName", column.name()));
      labels.append(meta("ColumnDescription", website.name() + column.name() + "栏目"));
      labels.append(meta("ColumnKeywords", column.name() + "," + profile.place()));
      labels.append(meta("ColumnType", column.type()));
    }
    if (page.article()) {
      labels.append(meta("ArticleTitle", page.title()));
      labels.append(meta("PubDate", MINUTE.format(page.published())));
      labels.append(meta("ContentSource", website.sponsor()));
      labels.append(meta("Keywords", profile.topics().getFirst()));
      labels.append(meta("Author", website.sponsor()));
      labels.append(meta("Description", page.title()));
      labels.append(meta("Url", website.homePage() + page.path().substring(1)));
    }
    return labels.toString();
  }

  private String navigation() {
    return columns.stream().filter(Column::topLevel).map(this::menu).collect(Collectors.joining());
  }

  private String menu(Column column) {
    String below =
        columns.stream()
            .filter(sub -> sub.parent().equals(column.path()))
            .map(sub -> "<li>" + link(sub.path(), sub.name()) + "</li>")
            .collect(Collectors.joining());
    String menu = below.isEmpty() ? "" : "<ul>" + below + "</ul>";
    return "<li>" + link(column.path(), column.name()) + menu + "</li>";
  }

  private String breadcrumb(Page page) {
    Column column = page.column();
    StringBuilder crumb = new StringBuilder("<div class=\"crumb wrap\">当前位置：");
    crumb.append(link("/", "首页"));
    columns.stream()
        .filter(above -> above.path().equals(column.parent()))
        .forEach(above -> crumb.append(" &gt; ").append(link(above.path(), above.name())));
    crumb.append(" &gt; ").append(link(column.path(), column.name()));
    return crumb.append("</div>\n").toString();
  }

  private String footer(Page page) {
    boolean marks = !profile.has(Defect.MISSING_MARKS);
    boolean topic = !page.home() && page.column().path().startsWith("/ztzl/");
    boolean conac = !(topic && profile.has(Defect.TOPICS_WITHOUT_MARK));
    StringBuilder footer = new StringBuilder("<footer class=\"footer\"><div class=\"wrap\">\n<p>");
    footer.append(link("/wzdt/", "网站地图")).append(" | ").append(link("/lxwm/", "联系我们"));
    footer.append("</p>\n<p>主办单位：").append(text(website.sponsor()));
    footer.append(" 联系电话：000-").append(website.code().substring(2)).append("</p>\n");
    footer.append("<p>网站标识码：").append(website.code()).append(' ');
    footer.append(link("http://beian.miit.gov.cn/", website.icp())).append(' ');
    footer.append(marks ? text(website.police()) : "").append("</p>\n");
    if (marks && conac) {
      footer.append(
          "<p><a href=\"http://bszs.conac.cn/sitename?method=show&amp;id=SHILI\"><img src=\"/images/conac.svg\" alt=\"党政机关网站标识\"></a></p>\n");
    }
    if (marks) {
      footer
          .append("<p><a href=\"http://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=")
          .append(website.code())
          .append("\"><img src=\"/images/jiucuo.svg\" alt=\"我为政府网站找错\"></a></p>\n");
    }
    return footer.append("<p>演示站点，内容均为示例</p>\n</div></footer>\n").toString();
  }
}
