package org.zhengxun.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.testing.ApiTest;
import org.zhengxun.testing.World;

/**
 * The second lock over rows of every kind: a city with something of everything, read and written by
 * raw SQL in the scope of another city.
 */
@ApiTest
class ForeignRowsTest {
  /** Read by everyone signed in: the tree's names. */
  private static final Set<String> COMMON = Set.of("organisation");

  /** Arranged by no fixture: personal to a call, the root's dictionary. */
  private static final Set<String> EMPTY = Set.of("recorded_answer", "platform", "setting");

  @Inject World world;
  @Inject Fixtures fixtures;
  @Inject AgroalDataSource database;

  @Test
  void anotherCityReadsNoneOfACitysRows() throws SQLException {
    Organisation city = world.city();
    Organisation sibling = world.city();
    Map<String, Set<String>> common = new HashMap<>(); // published from above to both
    for (String table : protectedTables()) {
      common.put(table, rows(table, city));
    }
    for (String name : new TreeSet<>(fixtures.names())) {
      fixtures.arrange(name, city);
    }
    List<String> empty = new ArrayList<>();
    for (String table : protectedTables()) {
      Set<String> own = rows(table, city);
      own.removeAll(common.get(table));
      if (own.isEmpty()) {
        empty.add(table);
      }
      own.retainAll(rows(table, sibling));
      assertThat(COMMON.contains(table) ? Set.of() : own).as(table).isEmpty();
    }
    assertThat(empty).as("tables of which nothing was proven").isSubsetOf(EMPTY);
  }

  @Test
  void nobodyMakesHimselfParticipantOfWhatIsAnothers() throws SQLException {
    Organisation city = world.city();
    Organisation sibling = world.city();
    for (String name : new TreeSet<>(fixtures.names())) {
      fixtures.arrange(name, city);
    }
    for (String sql :
        List.of(
            "select subject_id from participant where org_path <@ zx_scope() limit 1",
            "select id from finding limit 1",
            "select id from notice limit 1")) {
      UUID subject = one(sql, city);
      try (Connection connection = scoped(sibling);
          PreparedStatement insert =
              connection.prepareStatement(
                  "insert into participant (subject_id, org_id) values (?, ?)")) {
        insert.setObject(1, subject);
        insert.setObject(2, sibling.id());
        assertThatThrownBy(insert::executeUpdate)
            .as(sql)
            .hasMessageContaining("row-level security");
        connection.rollback();
      }
    }
  }

  private UUID one(String sql, Organisation scope) throws SQLException {
    try (Connection connection = scoped(scope);
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      row.next();
      UUID found = row.getObject(1, UUID.class);
      connection.rollback();
      return found;
    }
  }

  private Set<String> rows(String table, Organisation scope) throws SQLException {
    try (Connection connection = scoped(scope);
        PreparedStatement select =
            connection.prepareStatement("select t::text from " + table + " t");
        ResultSet rows = select.executeQuery()) {
      Set<String> found = new HashSet<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      connection.rollback();
      return found;
    }
  }

  private Connection scoped(Organisation scope) throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    try (PreparedStatement set =
        connection.prepareStatement(
            "select set_config('app.scope', ?, true), set_config('app.roles', 'AUDIT_ADMIN', true)")) {
      set.setString(1, scope.path());
      set.execute();
    }
    return connection;
  }

  private List<String> protectedTables() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select relname from pg_class where relkind = 'r' and relrowsecurity"
                    + " and relnamespace = 'public'::regnamespace order by relname");
        ResultSet rows = select.executeQuery()) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
