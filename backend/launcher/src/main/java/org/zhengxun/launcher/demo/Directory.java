package org.zhengxun.launcher.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.zhengxun.launcher.demo.site.Answer;

/** The list of all demo sites, for a person who opens the demo port in a browser. */
final class Directory {

  private Directory() {}

  static Answer answer(List<SiteState> sites, int port) {
    String rows = sites.stream().map(site -> row(site, port)).collect(Collectors.joining("\n"));
    return Answer.text(
        200,
        "text/html; charset=utf-8",
        "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>演示站点</title></head>\n"
            + "<body><h1>演示站点</h1>\n<ul>\n"
            + rows
            + "\n</ul></body></html>\n");
  }

  private static String row(SiteState site, int port) {
    String state = site.defects().isEmpty() ? "" : String.join("；", site.defects());
    return "<li><a href=\"http://%s.localhost:%d/\">%s</a> %s %s%s</li>"
        .formatted(
            site.host(), port, site.name(), site.host(), state, site.mended() ? "（已整改）" : "");
  }
}
