package org.zhengxun.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
  private final DatabaseAccess access = TestDatabase.shared().access();

  @Test
  void oneDatabaseServesTheWholeJvm() {
    assertThat(TestDatabase.shared()).isSameAs(TestDatabase.shared());
  }

  @Test
  void ownerCreatesTablesAndTheExtensionsAreThere() throws SQLException {
    try (Connection owner =
        DriverManager.getConnection(access.jdbcUrl(), access.ownerUser(), access.ownerPassword())) {
      run(
          owner,
          "CREATE TABLE trial (path ltree, span tstzrange, EXCLUDE USING gist (path WITH =))");
      run(owner, "DROP TABLE trial");
      assertThat(answer(owner, "SELECT similarity('政府网站', '政府网站')")).isEqualTo("1");
      assertThat(answer(owner, "SELECT length(gen_random_bytes(8))")).isEqualTo("8");
    }
  }

  @Test
  void appRoleCannotCreateTablesNorBypassRowSecurity() throws SQLException {
    try (Connection app =
        DriverManager.getConnection(access.jdbcUrl(), access.appUser(), access.appPassword())) {
      assertThatThrownBy(() -> run(app, "CREATE TABLE trial (id int)"))
          .hasMessageContaining("permission denied");
      assertThat(
              answer(
                  app,
                  "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"))
          .isEqualTo("f");
    }
  }

  @Test
  void wrongPasswordIsRefused() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(access.jdbcUrl(), access.appUser(), "wrong").close())
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void chineseSortsByPinyinWithTheIcuCollation() throws SQLException {
    try (Connection app =
        DriverManager.getConnection(access.jdbcUrl(), access.appUser(), access.appPassword())) {
      assertThat(
              answer(
                  app,
                  "SELECT string_agg(x, ' ' ORDER BY x COLLATE \"zh-x-icu\")"
                      + " FROM unnest(ARRAY['咸阳', '铜川', '宝鸡', '安康']) x"))
          .isEqualTo("安康 宝鸡 铜川 咸阳");
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String answer(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
