package org.zhengxun.launcher.demo.site;

/** Writes pieces of HTML. */
final class Html {

  private Html() {}

  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String link(String href, String text) {
    return "<a href=\"" + text(href) + "\">" + text(text) + "</a>";
  }

  static String paragraph(String text) {
    return "<p>" + text(text) + "</p>\n";
  }

  static String meta(String name, String content) {
    return "<meta name=\"" + name + "\" content=\"" + text(content) + "\">\n";
  }
}
