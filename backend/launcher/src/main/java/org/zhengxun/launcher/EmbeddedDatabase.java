package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** The durable PostgreSQL of an instance. */
final class EmbeddedDatabase {
  private static final Path SYSTEM_WIDE = Path.of("/var/lib/zhengxun");

  private final Instance instance;
  private final Parts parts;
  private final Ports ports;

  EmbeddedDatabase(Instance instance, Parts parts, Ports ports) {
    this.instance = instance;
    this.parts = parts;
    this.ports = ports;
  }

  /** Starts the server and prepares what the product and Keycloak need. */
  DatabaseAccess start() throws IOException, InterruptedException, SQLException {
    DatabaseUser user = DatabaseUser.detect();
    Path folder = folder(user);
    PostgresCluster cluster =
        new PostgresCluster(
            PostgresBinaries.unpackBelow(folder),
            folder.resolve("pg"),
            user,
            PostgresCluster.Durability.DURABLE);
    Secrets secrets = instance.secrets();
    String superuserPassword = secrets.get("database.superuser");
    if (!cluster.exists()) {
      Folders.delete(cluster.data());
      cluster.init(superuserPassword);
    }
    refuseSecondServer(cluster);
    int port = ports.of(Part.DATABASE);
    parts.start(Part.DATABASE, cluster.serveCommand(port), Map.of(), folder);
    DatabaseSetup setup = new DatabaseSetup(port, superuserPassword);
    setup.awaitReady(Duration.ofMinutes(2), this::isServing);
    setup.prepareOther(Keycloak.DATABASE, secrets.get("database.keycloak"));
    return setup.prepare(secrets.get("database.owner"), secrets.get("database.app"));
  }

  private boolean isServing() {
    try {
      return parts.isRunning(Part.DATABASE);
    } catch (IOException e) {
      return false;
    }
  }

  private static void refuseSecondServer(PostgresCluster cluster) throws IOException {
    PostmasterFile.in(cluster.data())
        .ifPresent(
            server -> {
              throw new LaunchFailure(
                  "Another PostgreSQL (process " + server.pid() + ") serves " + cluster.data());
            });
  }

  /**
   * Where the data lies: in the instance's folder, or, when another user must run the database and
   * cannot get there, in a folder of its own below {@code /var/lib}.
   */
  private Path folder(DatabaseUser user) throws IOException, InterruptedException {
    if (user.reaches(instance.data())) {
      return instance.data();
    }
    Path elsewhere = elsewhere(instance.data());
    Files.createDirectories(elsewhere);
    Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rwxr-xr-x"));
    instance.note("database", elsewhere.toString());
    return elsewhere;
  }

  static Path elsewhere(Path data) {
    return SYSTEM_WIDE.resolve(Integer.toHexString(data.toString().hashCode()));
  }
}
