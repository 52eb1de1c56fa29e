package org.zhengxun.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What only the demo has: its web sites and its records. */
final class DemoParts {
  private static final String SITES = "org.zhengxun.launcher.demo.DemoSitesMain";
  private static final String SEEDER = "org.zhengxun.launcher.demo.Seeder";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Instance instance;
  private final Parts parts;
  private final Ports ports;

  DemoParts(Instance instance, Parts parts, Ports ports) {
    this.instance = instance;
    this.parts = parts;
    this.ports = ports;
  }

  /** Starts the sites' server and waits until it listens. */
  void startSites(String publicUrl) throws IOException, InterruptedException {
    int port = ports.of(Part.DEMO_SITES);
    List<String> command =
        List.of(
            java(),
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            SITES,
            Integer.toString(port),
            publicUrl,
            instance.data().resolve("demo-sites").toString());
    parts.start(Part.DEMO_SITES, command, Map.of(), instance.data());
    awaitListening(port);
  }

  /** Whether there are records to be made for the demo. */
  static boolean hasSeeder() {
    return DemoParts.class.getResource("/" + SEEDER.replace('.', '/') + ".class") != null;
  }

  /** Makes the demo's records through the running product. */
  void seed(DatabaseAccess database, String publicUrl, String realmUrl)
      throws IOException, InterruptedException {
    Path log = instance.log("seed");
    ProcessBuilder builder =
        new ProcessBuilder(java(), "-Xmx256m", "-cp", System.getProperty("java.class.path"), SEEDER)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "ZX_PUBLIC_URL", publicUrl,
                "ZX_OIDC_URL", realmUrl,
                "ZX_DEMO_CLIENT_ID", Realm.DEMO_CLIENT,
                "ZX_DEMO_PASSWORD", People.DEMO_PASSWORD,
                "ZX_BOOTSTRAP_CODE", instance.secrets().code("bootstrap"),
                "ZX_DB_URL", database.jdbcUrl(),
                "ZX_DB_OWNER_USER", database.ownerUser(),
                "ZX_DB_OWNER_PASSWORD", database.ownerPassword(),
                "ZX_DB_APP_USER", database.appUser(),
                "ZX_DB_APP_PASSWORD", database.appPassword()));
    if (Children.waitFor(builder.start(), () -> {}) != 0) {
      throw new LaunchFailure(
          "The demo's records could not be made:\n"
              + Logs.lastLines(log, 25)
              + "\nThe whole log: "
              + log);
    }
  }

  private void awaitListening(int port) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && parts.isRunning(Part.DEMO_SITES)) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
        return;
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new PartFailure(Part.DEMO_SITES, "The demo sites do not answer on port " + port + ".");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin/java").toString();
  }
}
