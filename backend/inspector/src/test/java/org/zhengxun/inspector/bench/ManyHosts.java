package org.zhengxun.inspector.bench;

import java.nio.file.Path;

/**
 * {@code ./zx bench hosts [N]}: many sites at once, each at two requests a second with all checks
 * on, as in a province's campaign.
 */
final class ManyHosts {
  private static final int PAGES = 2_000;
  private static final int SECONDS = 180;
  private static final int HEAP = 1600;

  private ManyHosts() {}

  public static void main(String[] args) throws Exception {
    int hosts = Integer.parseInt(args[0]);
    try (Folder folder = Folder.make()) {
      run(folder.path(), hosts);
    }
  }

  private static void run(Path work, int hosts) throws Exception {
    Path site = work.resolve("site");
    GovSite.write(site, PAGES);
    try (Nginx nginx = Nginx.serve(work, site, hosts, "")) {
      Program.measure(
          work,
          hosts + " hosts",
          Program.ours(
              HEAP,
              "SitesAtOnce",
              Integer.toString(hosts),
              Integer.toString(nginx.port()),
              Integer.toString(SECONDS)));
    }
  }
}
