package org.zhengxun.inspector.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./zx bench peers}: the inspector beside the link checkers people use and beside a bare
 * loop of fetch, parse and resolve, all on the same local site behind nginx, one after the other.
 * Figures are pages a second of processor time: wall time says more of the machine than of the
 * program.
 */
final class Peers {
  private static final Path OPENJDK = Path.of("/usr/share/doc/openjdk-17-jre-headless/api");
  private static final int HEAP = 160;
  private static final String BARE = "bare loop";
  private static final String LINKS = "ours, links";
  private static final String ALL = "ours, all checks";
  private static final String LINKINATOR = "linkinator";
  private static final String LINKINATOR_LINKS = "linkinator, links";
  private static final String LINKCHECKER = "linkchecker";

  private static final String UNHURRIED = "add_header LinkChecker unhurried;";

  private final Path work;
  private final Map<String, Program.Figure> figures = new LinkedHashMap<>();

  private Peers(Path work) {
    this.work = work;
  }

  /**
   * @param args pages of the generated site, then the folder with the packages of linkinator and
   *     Node
   */
  public static void main(String[] args) throws Exception {
    try (Folder folder = Folder.make()) {
      Path site = folder.path().resolve("site");
      int pages = Integer.parseInt(args[0]);
      Path packages = Path.of(args[1]);
      GovSite.write(site, pages);
      new Peers(folder.path()).compare("generated site", site, pages, packages);
      if (Files.isDirectory(OPENJDK)) {
        new Peers(folder.path()).compare("openjdk-17-doc", OPENJDK, 10_136, packages);
      } else {
        System.out.println("openjdk-17-doc is not installed: only the generated site was measured");
      }
    }
  }

  private void compare(String name, Path site, int pages, Path packages) throws Exception {
    try (Nginx nginx = Nginx.serve(work, site, 1, UNHURRIED)) {
      String root = "http://127.0.0.1:" + nginx.port() + "/";
      String home = root + "index.html";
      measure(BARE, Program.ours(HEAP, "BareLoop", home, "2000000"));
      measure(LINKS, Program.ours(HEAP, "WholeSite", home, "2000000", "links"));
      measure(ALL, Program.ours(HEAP, "WholeSite", home, "2000000", "all"));
      List<String> linkinator =
          List.of(
              packages.resolve("node/bin/node").toString(),
              packages.resolve("linkinator/build/src/cli.js").toString(),
              root,
              "--recurse",
              "--format",
              "csv",
              "--concurrency",
              "20");
      measure(LINKINATOR_LINKS, linkinator);
      List<String> asMuchAsWe = new ArrayList<>(linkinator);
      asMuchAsWe.addAll(List.of("--check-css", "--check-fragments"));
      measure(LINKINATOR, asMuchAsWe);
      measure(
          LINKCHECKER,
          List.of(
              "linkchecker",
              "-f",
              unhurried().toString(),
              "--no-status",
              "-o",
              "none",
              "--no-robots",
              "-t",
              "10",
              home));
      measure(
          "wget --spider",
          List.of("wget", "--spider", "-r", "-l", "inf", "-nd", "-q", "-e", "robots=off", home));
    }
    print(name, pages);
  }

  /**
   * It asks ten times a second at most unless it and the site ({@link #UNHURRIED}) say otherwise:
   * its patience says nothing of its speed.
   */
  private Path unhurried() throws IOException {
    return Files.writeString(
        work.resolve("linkcheckerrc"), "[checking]\nmaxrequestspersecond=10000\n");
  }

  private void measure(String name, List<String> command) throws Exception {
    figures.put(name, Program.measure(work, name, command));
  }

  private void print(String site, int pages) {
    System.out.printf("%n%s, %d pages%n", site, pages);
    System.out.printf("%-18s %12s %10s%n", "program", "pages/CPU-s", "MB");
    figures
        .values()
        .forEach(
            figure ->
                System.out.printf(
                    "%-18s %12.0f %10d%n",
                    figure.name(), pages / figure.seconds(), figure.megabytes()));
    System.out.println();
    Goal.head();
    pace(pages, LINKS, BARE, 0.85);
    pace(pages, ALL, BARE, 0.60);
    pace(pages, ALL, LINKINATOR, 4);
    pace(pages, ALL, LINKCHECKER, 7);
    long peak = figures.get(ALL).megabytes();
    new Goal("peak memory, all checks, MB", peak, "allowed", 300, 1, true).print();
    System.out.println();
  }

  private void pace(int pages, String ours, String peer, double limit) {
    double own = pages / figures.get(ours).seconds();
    double theirs = pages / figures.get(peer).seconds();
    new Goal(ours.substring(6) + ", pages/CPU-s", own, peer, theirs, limit, false).print();
  }
}
