package org.zhengxun.launcher.demo.site;

import java.util.Map;

/** The files that all demo sites share. */
final class Assets {

  private static final String CSS =
      """
      body{margin:0;font:16px/1.8 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#333}
      a{color:#1a4f8b;text-decoration:none}.wrap{max-width:1180px;margin:0 auto;padding:0 16px}
      .header{background:#f3f7fb;padding:24px 0}.header .wrap{display:flex;justify-content:space-between;align-items:center}
      .logo{font-size:30px;font-weight:bold;color:#b5171d}.nav{background:#1a4f8b}
      .nav .wrap{display:flex;flex-wrap:wrap;list-style:none}.nav a{color:#fff;padding:10px 12px;display:block;white-space:nowrap}
      .nav li{position:relative}.nav li ul{display:none;position:absolute;background:#1a4f8b;list-style:none;padding:0;min-width:160px}
      .nav li:hover ul,.nav li:focus-within ul{display:block}
      .crumb{padding:12px 16px;color:#666}.main{min-height:420px;padding-bottom:32px}
      .list{list-style:none;padding:0}.list li{display:flex;justify-content:space-between;border-bottom:1px dashed #ddd;padding:6px 0}.list span{flex:none;margin-left:16px;color:#888}
      .panels{display:grid;grid-template-columns:1fr 1fr;gap:24px}.info{color:#888;border-bottom:1px solid #ddd}
      .pager a{padding:2px 8px;border:1px solid #ccc;margin-right:4px}.footer{background:#eee;padding:16px 0;text-align:center;font-size:14px}
      .footer img{height:48px}
      """;

  private static final Map<String, Answer> FILES =
      Map.of(
          "/images/style.css", Answer.text(200, "text/css; charset=utf-8", CSS),
          "/images/site.js",
              Answer.text(
                  200,
                  "text/javascript; charset=utf-8",
                  "document.documentElement.dataset.ready = \"true\";\n"),
          "/images/conac.svg", badge("党政机关", "#b5171d"),
          "/images/jiucuo.svg", badge("找错", "#1a4f8b"),
          "/images/icon.svg", badge("政", "#b5171d"),
          "/images/photo.svg", badge("示例图片", "#5b8c5a"),
          "/robots.txt",
              Answer.text(200, "text/plain; charset=utf-8", "User-agent: *\nDisallow: /search/\n"));

  private Assets() {}

  /** The file at that path, or null. */
  static Answer find(String path) {
    return FILES.get(path);
  }

  private static Answer badge(String text, String colour) {
    return Answer.text(
        200,
        "image/svg+xml; charset=utf-8",
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="160" height="48" role="img">\
        <rect width="160" height="48" rx="4" fill="%s"/>\
        <text x="80" y="31" font-size="20" text-anchor="middle" fill="#fff">%s</text></svg>
        """
            .formatted(colour, text));
  }
}
