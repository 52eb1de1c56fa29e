package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One PostgreSQL data folder with the programs that serve it.
 *
 * @param home the unpacked programs
 * @param data the data folder
 * @param user as whom it runs
 * @param durability whether commits survive a power cut
 */
record PostgresCluster(Path home, Path data, DatabaseUser user, Durability durability) {
  /** The superuser's name. */
  static final String SUPERUSER = "postgres";

  /** Whether writes are forced to disk. */
  enum Durability {
    /** Every commit is on disk before it is answered. */
    DURABLE,
    /** Fast and lost at a crash: tests only. */
    THROW_AWAY
  }

  /** Whether the data folder has been initialised. */
  boolean exists() {
    return Files.exists(data.resolve("PG_VERSION"));
  }

  /** Initialises the data folder: UTF-8, byte order by default, passwords by SCRAM. */
  void init(String superuserPassword) throws IOException, InterruptedException {
    Folders.createPrivate(data);
    Path passwordFile = Files.createTempFile(data.toAbsolutePath().getParent(), "initdb-", "");
    try {
      Files.writeString(passwordFile, superuserPassword);
      user.own(data);
      user.own(passwordFile);
      Commands.run(user.command(initCommand(passwordFile)));
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  private List<String> initCommand(Path passwordFile) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program("initdb"),
                "--pgdata=" + data.toAbsolutePath(),
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile.toAbsolutePath(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order and case rules on every machine, whatever its C library; the
                // C library's character classes are used by pg_trgm alone.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=C.UTF-8"));
    if (durability == Durability.THROW_AWAY) {
      command.add("--no-sync");
    }
    return command;
  }

  /** The command that serves the data folder in the foreground on the loopback interface. */
  List<String> serveCommand(int port) {
    List<String> command =
        new ArrayList<>(List.of(program("postgres"), "-D", data.toAbsolutePath().toString()));
    settings(port).forEach(setting -> command.addAll(List.of("-c", setting)));
    return user.command(command);
  }

  private List<String> settings(int port) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "timezone=Asia/Shanghai",
                "log_timezone=Asia/Shanghai",
                "shared_buffers=128MB"));
    if (durability == Durability.DURABLE) {
      settings.addAll(List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on"));
    } else {
      settings.addAll(
          List.of(
              "fsync=off",
              "synchronous_commit=off",
              "full_page_writes=off",
              "max_connections=200",
              "max_wal_size=256MB"));
    }
    return settings;
  }

  private String program(String name) {
    return home.resolve("bin").resolve(name).toAbsolutePath().toString();
  }
}
