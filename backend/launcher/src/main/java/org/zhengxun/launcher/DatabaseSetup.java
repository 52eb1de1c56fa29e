package org.zhengxun.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What a superuser prepares before the product can migrate: roles, database, extensions. */
final class DatabaseSetup {
  static final String DATABASE = "zhengxun";
  static final String OWNER = "zhengxun_owner";
  static final String APP = "zhengxun_app";
  private static final List<String> EXTENSIONS =
      List.of("ltree", "pg_trgm", "btree_gist", "pgcrypto");

  private final int port;
  private final String superuserPassword;

  DatabaseSetup(int port, String superuserPassword) {
    this.port = port;
    this.superuserPassword = superuserPassword;
  }

  /** Creates what is missing and sets the passwords; may be repeated. */
  DatabaseAccess prepare(String ownerPassword, String appPassword) throws SQLException {
    try (Connection connection = connect("postgres")) {
      role(connection, OWNER, ownerPassword);
      role(connection, APP, appPassword);
      database(connection, DATABASE, OWNER);
    }
    try (Connection connection = connect(DATABASE)) {
      for (String extension : EXTENSIONS) {
        execute(connection, "CREATE EXTENSION IF NOT EXISTS " + extension);
      }
      execute(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
      execute(connection, "GRANT ALL ON SCHEMA public TO " + OWNER);
      execute(connection, "GRANT USAGE ON SCHEMA public TO " + APP);
    }
    return new DatabaseAccess(url(port, DATABASE), OWNER, ownerPassword, APP, appPassword);
  }

  /** Creates a role with its own database for another part of the instance. */
  void prepareOther(String name, String password) throws SQLException {
    try (Connection connection = connect("postgres")) {
      role(connection, name, password);
      database(connection, name, name);
    }
  }

  /**
   * Waits until the server answers.
   *
   * @param serving says whether the server's process still lives
   */
  void awaitReady(Duration patience, BooleanSupplier serving) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try (Connection connection = connect("postgres")) {
        if (connection.isValid(5)) {
          return;
        }
      } catch (SQLException e) {
        if (!serving.getAsBoolean() || System.nanoTime() > end) {
          throw new LaunchFailure("PostgreSQL does not answer: " + e.getMessage(), e);
        }
      }
      Thread.sleep(50);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        url(port, database), PostgresCluster.SUPERUSER, superuserPassword);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static void role(Connection connection, String name, String password)
      throws SQLException {
    String verb =
        exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
    execute(
        connection,
        verb
            + " ROLE "
            + name
            + " LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '"
            + password.replace("'", "''")
            + "'");
  }

  private static void database(Connection connection, String name, String owner)
      throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
      execute(connection, "CREATE DATABASE " + name + " OWNER " + owner);
    }
    execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
    if (name.equals(DATABASE)) {
      execute(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + APP);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
