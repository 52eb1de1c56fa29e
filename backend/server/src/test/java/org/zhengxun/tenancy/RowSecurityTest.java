package org.zhengxun.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhengxun.testing.Api;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

/** The second lock: raw SQL on the application's own connections. */
@ApiTest
class RowSecurityTest {
  @Inject World world;
  @Inject AgroalDataSource database;

  @Test
  void rawSqlSeesNothingOutsideTheScope() throws SQLException {
    Organisation city = world.city();
    Organisation county = world.county(city);
    Organisation sibling = world.city();
    world.token(city, Role.INSPECTOR);
    world.token(county, Role.INSPECTOR);
    world.token(sibling, Role.INSPECTOR);
    world.token(world.province(), Role.INSPECTOR);

    assertThat(membershipOrgs(city.path()))
        .containsExactlyInAnyOrder(city.id().toString(), county.id().toString());
  }

  @Test
  void forgottenScopeMeansNoRows() throws SQLException {
    world.token(world.city(), Role.INSPECTOR);
    for (String table : protectedTables()) {
      assertThat(count(table)).as(table).isZero();
    }
  }

  @Test
  void everyTableWithTenantRowsIsProtected() throws SQLException {
    Set<String> open = new TreeSet<>();
    try (Connection connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select relname from pg_class where relkind = 'r' and not relrowsecurity"
                    + " and relnamespace = 'public'::regnamespace");
        var rows = select.executeQuery()) {
      while (rows.next()) {
        open.add(rows.getString(1));
      }
    }
    assertThat(open)
        .as("tables without row-level security hold nothing of a tenant")
        .isSubsetOf(
            Set.of("bootstrap_code", "business_clock", "flyway_schema_history", "scheduled_tasks"));
  }

  @Test
  void applicationRoleOwnsNothingAndCannotBypass() throws SQLException {
    try (Connection connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select rolsuper, rolbypassrls, (select count(*) from pg_class c where c.relowner = r.oid)"
                    + " from pg_roles r where rolname = current_user");
        var row = select.executeQuery()) {
      row.next();
      assertThat(row.getBoolean(1)).isFalse();
      assertThat(row.getBoolean(2)).isFalse();
      assertThat(row.getInt(3)).isZero();
    }
  }

  @Test
  void auditRowsCanBeNeitherChangedNorDeleted() throws SQLException {
    for (String sql : List.of("update audit_entry set action = 'x'", "delete from audit_entry")) {
      try (Connection connection = database.getConnection();
          var statement = connection.prepareStatement(sql)) {
        assertThatThrownBy(statement::executeUpdate).hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void rowsCannotBeWrittenOutsideTheScope() throws SQLException {
    Organisation city = world.city();
    Organisation sibling = world.city();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      scope(connection, city.path());
      try (var insert =
          connection.prepareStatement(
              "insert into setting (id, org_id, key, value) values (gen_random_uuid(), ?, 'x', '1')")) {
        insert.setObject(1, sibling.id());
        assertThatThrownBy(insert::executeUpdate).hasMessageContaining("row-level security");
      } finally {
        connection.rollback();
      }
    }
  }

  @Test
  void scopeDoesNotLeakToTheNextUserOfAPooledConnectionUnderLoad() throws Exception {
    List<Organisation> cities = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Organisation city = world.city();
      cities.add(city);
      tokens.add(world.token(city, Role.SYSTEM_ADMIN));
    }
    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 1_600; i++) {
      int n = i % cities.size();
      calls.add(
          () ->
              Api.as(tokens.get(n))
                      .get("/api/v1/memberships")
                      .jsonPath()
                      .getList("items.orgId")
                      .stream()
                      .allMatch(id -> id.equals(cities.get(n).id().toString()))
                  ? "own"
                  : "foreign");
    }
    calls.add(() -> count("membership") == 0 ? "own" : "leaked");
    try (var threads = Executors.newFixedThreadPool(24)) {
      for (Future<String> answer : threads.invokeAll(calls)) {
        assertThat(answer.get()).isEqualTo("own");
      }
    }
    assertThat(count("membership")).isZero();
  }

  private List<String> membershipOrgs(String path) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      scope(connection, path);
      try (var select =
              connection.prepareStatement("select distinct org_id::text from membership");
          var rows = select.executeQuery()) {
        List<String> ids = new ArrayList<>();
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
        return ids;
      } finally {
        connection.rollback();
      }
    }
  }

  private static void scope(Connection connection, String path) throws SQLException {
    try (var set = connection.prepareStatement("select set_config('app.scope', ?, true)")) {
      set.setString(1, path);
      set.execute();
    }
  }

  private List<String> protectedTables() throws SQLException {
    try (Connection connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select relname from pg_class where relkind = 'r' and relrowsecurity"
                    + " and relnamespace = 'public'::regnamespace");
        var rows = select.executeQuery()) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  private long count(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        var select = connection.prepareStatement("select count(*) from " + table);
        var rows = select.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
