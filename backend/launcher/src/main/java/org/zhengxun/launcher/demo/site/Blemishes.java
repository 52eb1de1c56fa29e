package org.zhengxun.launcher.demo.site;

import static org.zhengxun.launcher.demo.site.Html.link;
import static org.zhengxun.launcher.demo.site.Html.paragraph;

/** Links that lead nowhere and wrong words, for the sites that carry them. */
final class Blemishes {

  private final SiteProfile profile;

  Blemishes(SiteProfile profile) {
    this.profile = profile;
  }

  /** For the home page. */
  String onHome() {
    return profile.has(Defect.DEAD_LINKS)
        ? "<p>相关链接："
            + link("/old/index.html", "旧版网站")
            + " "
            + link("/error/500.html", "便民查询")
            + "</p>\n"
        : "";
  }

  /** For the articles of the column. */
  String onArticle(Column column, long n) {
    StringBuilder html = new StringBuilder();
    if (profile.has(Defect.DEAD_LINKS) && column.type().equals("通知公告")) {
      html.append("<p>附件：").append(link("/files/" + n + ".doc", "申请表")).append("</p>\n");
      html.append("<p>").append(link("/error/closed.html", "在线填报")).append("</p>\n");
      html.append("<img src=\"/files/").append(n).append(".jpg\" alt=\"公示图片\">\n");
    }
    if (profile.has(Defect.WRONG_WORDS) && column.type().equals("政策文件")) {
      html.append(paragraph("截止目前，已有多家单位完成帐户登记，请其它单位按装相关系统后及时登陆办理。"));
    }
    if (profile.has(Defect.SEVERE_WORDS) && column.type().equals("通知公告")) {
      html.append(paragraph("依据《中华人名共和国政府信息公开条列》予以公告。"));
    }
    return html.toString();
  }

  /** What its broken addresses answer; null for any other path. */
  Answer find(String path) {
    if (!profile.has(Defect.DEAD_LINKS)) {
      return null;
    }
    return switch (path) {
      case "/error/500.html" -> Answer.html(500, "<h1>服务器内部错误</h1>");
      case "/error/closed.html" -> Answer.CLOSED;
      default -> null;
    };
  }
}
