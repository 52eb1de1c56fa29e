package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The product itself: API and screens in one process. */
final class ServerProcess {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Instance instance;
  private final Parts parts;
  private final Ports ports;
  private final Instance.Mode mode;

  ServerProcess(Instance instance, Parts parts, Ports ports, Instance.Mode mode) {
    this.instance = instance;
    this.parts = parts;
    this.ports = ports;
    this.mode = mode;
  }

  /** The address people open. */
  String url() {
    return "http://localhost:" + ports.of(Part.API);
  }

  /** Starts it and waits until it says that it is ready. */
  void start(DatabaseAccess database, String realmUrl) throws IOException, InterruptedException {
    Path folder = Build.server(instance);
    parts.start(
        Part.API,
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xms96m",
            "-Xmx1024m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            // Uploads pass through here: not through a folder shared with other users.
            "-Djava.io.tmpdir=" + Folders.createPrivate(instance.data().resolve("tmp")),
            "-jar",
            folder.resolve("quarkus-run.jar").toString()),
        environment(database, realmUrl),
        instance.data());
    new Waiting(parts, Part.API, PATIENCE).until(url() + "/q/health/ready");
  }

  /** Waits until the way to the sign-in page leads there. */
  void awaitSignInPage() throws IOException, InterruptedException {
    new Waiting(parts, Part.API, PATIENCE).until(url() + "/api/v1/session/sign-in?to=/");
  }

  private Map<String, String> environment(DatabaseAccess database, String realmUrl)
      throws IOException {
    Secrets secrets = instance.secrets();
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_PROFILE", mode == Instance.Mode.DEMO ? "demo" : "prod");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(Part.API)));
    environment.put("ZX_DB_URL", database.jdbcUrl());
    environment.put("ZX_DB_APP_USER", database.appUser());
    environment.put("ZX_DB_APP_PASSWORD", database.appPassword());
    environment.put("ZX_DB_OWNER_USER", database.ownerUser());
    environment.put("ZX_DB_OWNER_PASSWORD", database.ownerPassword());
    environment.put("ZX_OIDC_URL", realmUrl);
    environment.put("ZX_OIDC_CLIENT_ID", Realm.CLIENT);
    environment.put("ZX_OIDC_SECRET", secrets.get("oidc.client"));
    environment.put("ZX_SESSION_SECRET", secrets.get("session"));
    environment.put("ZX_FILES_DIR", instance.files().toString());
    environment.put("ZX_PUBLIC_URL", url());
    environment.put("ZX_BOOTSTRAP_CODE", secrets.code("bootstrap"));
    if (Files.isDirectory(Build.screens(instance))) {
      environment.put("ZX_SPA_DIR", Build.screens(instance).toString());
    }
    if (mode == Instance.Mode.DEMO) {
      environment.put("ZX_DEMO_SITES", "127.0.0.1:" + ports.of(Part.DEMO_SITES));
    }
    return environment;
  }
}
