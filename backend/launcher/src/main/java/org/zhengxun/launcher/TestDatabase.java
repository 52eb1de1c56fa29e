package org.zhengxun.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One throw-away PostgreSQL per JVM for tests: fast, not durable, on a free port, prepared like a
 * real one (roles, database, extensions) but without the product's tables. It stops and disappears
 * with the JVM; what a killed JVM left behind is removed by the next start.
 */
public final class TestDatabase {
  private static final String PREFIX = "zx-test-database-";

  private static TestDatabase shared;

  private final DatabaseAccess access;
  private final String superuserPassword;

  private TestDatabase(DatabaseAccess access, String superuserPassword) {
    this.access = access;
    this.superuserPassword = superuserPassword;
  }

  /** The JVM's database, started on first use. */
  public static synchronized TestDatabase shared() {
    if (shared == null) {
      try {
        shared = start();
      } catch (IOException | SQLException e) {
        throw new LaunchFailure("The test database does not start: " + e.getMessage(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LaunchFailure("Interrupted while the test database started", e);
      }
    }
    return shared;
  }

  /** Address, roles and passwords. */
  public DatabaseAccess access() {
    return access;
  }

  /** Name of the superuser, for tests of the policies themselves. */
  public String superuser() {
    return PostgresCluster.SUPERUSER;
  }

  /** The superuser's password. */
  public String superuserPassword() {
    return superuserPassword;
  }

  private static TestDatabase start() throws IOException, SQLException, InterruptedException {
    Path tmp = Path.of(System.getProperty("java.io.tmpdir"));
    removeLeftovers(tmp);
    Path folder = Files.createTempDirectory(tmp, PREFIX + ProcessHandle.current().pid() + "-");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    PostgresCluster cluster =
        new PostgresCluster(
            PostgresBinaries.unpackBelow(programs(tmp)),
            folder.resolve("data"),
            DatabaseUser.detect(),
            PostgresCluster.Durability.THROW_AWAY);
    String password = Secrets.random(12);
    cluster.init(password);
    int port = freePort();
    Path log = folder.resolve("postgres.log");
    Process server =
        new ProcessBuilder(cluster.serveCommand(port))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, folder)));
    DatabaseSetup setup = new DatabaseSetup(port, password);
    try {
      setup.awaitReady(Duration.ofSeconds(60), server::isAlive);
    } catch (LaunchFailure e) {
      throw new LaunchFailure(e.getMessage() + "\n" + Files.readString(log), e);
    }
    return new TestDatabase(setup.prepare(Secrets.random(12), Secrets.random(12)), password);
  }

  /** The unpacked programs are shared by all test runs of one user. */
  private static Path programs(Path tmp) throws IOException {
    Path mine = tmp.resolve("zhengxun-" + System.getProperty("user.name"));
    Files.createDirectories(mine);
    String owner = Files.getOwner(mine).getName();
    if (!owner.equals(System.getProperty("user.name"))) {
      throw new LaunchFailure(mine + " belongs to " + owner + "; remove it or set TMPDIR.");
    }
    Files.setPosixFilePermissions(mine, PosixFilePermissions.fromString("rwxr-xr-x"));
    return mine;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void remove(Process server, Path folder) {
    try {
      Signal.QUIT.send(server.pid());
      if (!server.waitFor(10, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
      Folders.delete(folder);
    } catch (IOException e) {
      // The next start removes it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void removeLeftovers(Path tmp) throws IOException {
    List<Path> folders;
    try (Stream<Path> children = Files.list(tmp)) {
      folders = children.filter(TestDatabase::isLeftover).toList();
    }
    for (Path folder : folders) {
      PostmasterFile.in(folder.resolve("data")).ifPresent(PostmasterFile::kill);
      Folders.delete(folder);
    }
  }

  private static boolean isLeftover(Path folder) {
    String name = folder.getFileName().toString();
    if (!name.startsWith(PREFIX) || !Files.isWritable(folder)) {
      return false;
    }
    String[] parts = name.substring(PREFIX.length()).split("-", 2);
    return parts[0].matches("\\d{1,10}") && ProcessHandle.of(Long.parseLong(parts[0])).isEmpty();
  }
}
