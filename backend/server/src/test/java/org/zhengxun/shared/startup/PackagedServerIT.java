package org.zhengxun.shared.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengxun.launcher.DatabaseAccess;
import org.zhengxun.launcher.TestDatabase;

/** The built artefact in the production profile, run as Kubernetes runs it. */
class PackagedServerIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path SERVER = Path.of("target/quarkus-app/quarkus-run.jar");

  @TempDir Path folder;

  @Test
  void migratesThenServesButNeverUnsafely() throws Exception {
    Run early = run(Map.of("ZX_MIGRATE", "false", "QUARKUS_FLYWAY_VALIDATE_AT_START", "true"));
    assertThat(early.exit()).as("an API before its migrations").isNotZero();

    Run job = run(Map.of("ZX_MIGRATE_ONLY", "true", "ZX_JOB_THREADS", "0"));
    assertThat(job.exit()).as(job.output()).isZero();
    assertThat(job.output())
        .contains("enter the one-time code")
        .contains("The database is at this version");

    Run unsafe =
        run(
            Map.of(
                "ZX_MIGRATE", "false",
                "QUARKUS_FLYWAY_VALIDATE_AT_START", "true",
                "ZX_LOG_JSON", "true"));
    assertThat(unsafe.exit()).isNotZero();
    assertThat(unsafe.output())
        .contains("Unsafe for production", "ZX_SESSION_SECRET", "ZX_OIDC_SECRET")
        .doesNotContain("one-time code")
        .as("one JSON object a line")
        .contains("\"level\":\"ERROR\"");
  }

  private Run run(Map<String, String> extra) throws IOException, InterruptedException {
    DatabaseAccess database = TestDatabase.shared().access();
    Map<String, String> environment = new HashMap<>(extra);
    environment.put("QUARKUS_PROFILE", "prod");
    environment.put("QUARKUS_HTTP_PORT", "0");
    environment.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
    environment.put("QUARKUS_OIDC_BEARER_TENANT_ENABLED", "false");
    environment.put("ZX_DB_URL", database.jdbcUrl());
    environment.put("ZX_DB_APP_USER", database.appUser());
    environment.put("ZX_DB_APP_PASSWORD", database.appPassword());
    boolean migrates = !"false".equals(extra.get("ZX_MIGRATE"));
    environment.put("ZX_DB_OWNER_USER", migrates ? database.ownerUser() : database.appUser());
    environment.put(
        "ZX_DB_OWNER_PASSWORD", migrates ? database.ownerPassword() : database.appPassword());
    Path log = Files.createTempFile(folder, "run", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-jar",
                    SERVER.toAbsolutePath().toString()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
          .as(() -> "still running:\n" + read(log))
          .isTrue();
      return new Run(process.exitValue(), read(log));
    } finally {
      process.destroyForcibly();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Run(int exit, String output) {}
}
