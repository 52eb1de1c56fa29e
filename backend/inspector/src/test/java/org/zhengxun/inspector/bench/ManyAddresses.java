package org.zhengxun.inspector.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code ./zx bench addresses [N]}: a site of a million different addresses, each asked for, and
 * the memory that takes.
 */
final class ManyAddresses {
  private static final int A_PAGE = 100;
  private static final int BRANCHES = 10;
  private static final int HEAP = 320;
  private static final String FILES =
      "location /f/ { default_type application/pdf; return 200 '%PDF-1.4 %%EOF'; }";

  private ManyAddresses() {}

  public static void main(String[] args) throws Exception {
    int addresses = Integer.parseInt(args[0]);
    try (Folder folder = Folder.make()) {
      run(folder.path(), addresses);
    }
  }

  private static void run(Path work, int addresses) throws Exception {
    Path site = Files.createDirectory(work.resolve("site"));
    int pages = addresses / A_PAGE;
    for (int number = 0; number < pages; number++) {
      page(site, number, pages);
    }
    try (Nginx nginx = Nginx.serve(work, site, 1, FILES)) {
      String home = "http://127.0.0.1:" + nginx.port() + "/0.html";
      Program.Figure run =
          Program.measure(
              work,
              addresses + " addresses",
              Program.ours(HEAP, "WholeSite", home, Integer.toString(2 * addresses), "all"));
      Goal.head();
      new Goal("peak memory, all checks, MB", run.megabytes(), "allowed", 600, 1, true).print();
    }
  }

  private static void page(Path site, int number, int pages) throws IOException {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><meta charset='utf-8'><title>附件</title>");
    for (int branch = 1; branch <= BRANCHES; branch++) {
      int target = number * BRANCHES + branch;
      if (target < pages) {
        html.append("<a href='/").append(target).append(".html'>下一页</a>");
      }
    }
    for (int file = 0; file < A_PAGE; file++) {
      String path = "/f/" + number + "/W0202501010000" + file + ".pdf";
      html.append("<a href='").append(path).append("'>附件").append(file).append("</a>");
    }
    Files.writeString(site.resolve(number + ".html"), html);
  }
}
