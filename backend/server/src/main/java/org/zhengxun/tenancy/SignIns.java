package org.zhengxun.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Finds who a signed-in subject is. Runs before there is a scope, so it uses plain SQL under the
 * system's; a person registered beforehand by login name is bound to the subject at first sign-in.
 */
@ApplicationScoped
public class SignIns {
  private final AgroalDataSource database;

  SignIns(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * @param chosen the id of the membership to act in; the person's first when null
   * @return without organisation and roles when the person has no such membership
   */
  Actor actor(String subject, String loginName, String name, String chosen) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        seeEverything(connection);
        bind(connection, subject, loginName);
        Actor actor = find(connection, subject, name == null ? loginName : name, chosen);
        connection.commit();
        return actor;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The membership could not be read", e);
    }
  }

  private static void seeEverything(Connection connection) throws SQLException {
    try (var set = connection.prepareStatement("select set_config('app.scope', ?, true)")) {
      set.setString(1, Actor.EVERYTHING);
      set.execute();
    }
  }

  /** Whoever is known keeps being that person, even under a login name that was registered anew. */
  private static void bind(Connection connection, String subject, String loginName)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "update person set subject = ?, version = version + 1"
                + " where lower(login_name) = ? and subject is null"
                + " and not exists (select 1 from person known where known.subject = ?)")) {
      update.setString(1, subject);
      update.setString(2, loginName == null ? null : Person.login(loginName));
      update.setString(3, subject);
      update.executeUpdate();
    }
  }

  private static Actor find(Connection connection, String subject, String name, String chosen)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            select p.id, p.name, m.id, m.org_id, o.path::text, m.roles
            from person p
            left join membership m on m.person_id = p.id and m.active
              and (cast(? as text) is null or m.id::text = ?)
            left join organisation o on o.id = m.org_id
            where p.subject = ?
            order by m.id limit 1
            """)) {
      select.setString(1, chosen);
      select.setString(2, chosen);
      select.setString(3, subject);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return new Actor(null, name, null, null, null, Set.of());
        }
        return new Actor(
            row.getObject(1, UUID.class),
            row.getString(2),
            row.getObject(3, UUID.class),
            row.getObject(4, UUID.class),
            row.getString(5),
            roles(row.getArray(6)));
      }
    }
  }

  private static Set<Role> roles(Array names) throws SQLException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (names != null) {
      Arrays.stream((String[]) names.getArray()).map(Role::valueOf).forEach(roles::add);
    }
    return roles;
  }
}
