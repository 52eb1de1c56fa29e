package org.zhengxun.inspector.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./zx bench peers}: the inspector beside the link checkers people use and beside a bare
 * loop of fetch, parse and resolve, all on the same local site behind nginx, one after the other.
 * Figures are pages a second of processor time: wall time says more of the machine than of the
 * program.
 */
final class Peers {
  private static final Path OPENJDK = Path.of("/usr/share/doc/openjdk-17-jre-headless/api");
  private static final int LONGEST_MINUTES = 20;

  private final List<String> java;
  private final Path work;
  private final List<Figure> figures = new ArrayList<>();

  /** What one program needed. */
  private record Figure(String name, double seconds, long megabytes) {}

  private Peers(Path work) {
    this.work = work;
    this.java =
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx160m",
            "-XX:+UseSerialGC",
            "-Dslf4j.internal.verbosity=ERROR",
            "-cp",
            System.getProperty("java.class.path"));
  }

  /**
   * @param args pages of the generated site, then the folder of linkinator's package
   */
  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("zx-bench-");
    int pages = Integer.parseInt(args[0]);
    Path site = work.resolve("site");
    GovSite.write(site, pages);
    new Peers(work).compare("generated site", site, pages, Path.of(args[1]));
    if (Files.isDirectory(OPENJDK)) {
      new Peers(work).compare("openjdk-17-doc", OPENJDK, 10_136, Path.of(args[1]));
    } else {
      System.out.println("openjdk-17-doc is not installed: only the generated site was measured");
    }
  }

  private void compare(String name, Path site, int pages, Path linkinator) throws Exception {
    int port = freePort();
    Process nginx = new ProcessBuilder("nginx", "-c", config(site, port).toString()).start();
    try {
      Thread.sleep(500);
      Runtime.getRuntime().addShutdownHook(new Thread(nginx::destroy));
      String root = "http://127.0.0.1:" + port + "/";
      String home = root + "index.html";
      measure("bare loop", ours("BareLoop", home, "2000000"));
      measure("ours, links", ours("WholeSite", home, "2000000", "links"));
      measure("ours, all checks", ours("WholeSite", home, "2000000", "all"));
      measure(
          "linkinator",
          List.of(
              "node",
              linkinator.toString(),
              root,
              "--recurse",
              "--format",
              "csv",
              "--concurrency",
              "20"));
      measure(
          "linkchecker",
          List.of("linkchecker", "--no-status", "-o", "none", "--no-robots", "-t", "10", home));
      measure(
          "wget --spider",
          List.of("wget", "--spider", "-r", "-l", "inf", "-nd", "-q", "-e", "robots=off", home));
    } finally {
      nginx.destroy();
      nginx.waitFor(10, TimeUnit.SECONDS);
    }
    print(name, pages);
  }

  private List<String> ours(String main, String... args) {
    List<String> command = new ArrayList<>(java);
    command.add("org.zhengxun.inspector.bench." + main);
    command.addAll(List.of(args));
    return command;
  }

  private void measure(String name, List<String> command) throws Exception {
    Path folder = Files.createTempDirectory(work, "run");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
    double seconds = 0;
    long megabytes = 0;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      seconds = Math.max(seconds, Figures.seconds(process.pid()));
      megabytes = Math.max(megabytes, Figures.megabytes(Long.toString(process.pid())));
      if (System.nanoTime() > end) {
        process.destroyForcibly().waitFor();
        System.out.println(name + " was ended after " + LONGEST_MINUTES + " minutes");
        return;
      }
    }
    System.out.printf("%s: %.1f s of processor time%n", name, seconds);
    figures.add(new Figure(name, seconds, megabytes));
  }

  private void print(String site, int pages) {
    double bare = figures.getFirst().seconds();
    System.out.printf(
        "%n%s, %d pages%n%-18s %10s %12s %10s%n",
        site, pages, "program", "pages/CPU-s", "of bare loop", "MB");
    for (Figure figure : figures) {
      System.out.printf(
          "%-18s %10.0f %11.0f%% %10d%n",
          figure.name(),
          pages / figure.seconds(),
          100 * bare / figure.seconds(),
          figure.megabytes());
    }
    System.out.println();
  }

  private Path config(Path root, int port) throws IOException {
    String text =
        """
        %4$s daemon off; worker_processes 1; pid %1$s/nginx.pid; error_log %1$s/error.log;
        events { worker_connections 1024; }
        http {
          types { text/html html; text/css css; application/javascript js; image/png png; }
          access_log off; sendfile on; keepalive_requests 1000000;
          client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f;
          uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
          server { listen 127.0.0.1:%2$d; root %3$s; }
        }
        """
            .formatted(work, port, root, user());
    return Files.writeString(work.resolve("nginx-" + port + ".conf"), text);
  }

  /** A server started by root would read as somebody who may not see our folder. */
  private static String user() {
    return System.getProperty("user.name").equals("root") ? "user root;" : "";
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
