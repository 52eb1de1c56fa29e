package org.zhengxun.shared.startup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Production does not start on settings that are safe only on a developer's machine or in the demo.
 * Everything that is wrong is named at once, each with its property.
 */
@ApplicationScoped
public class ProductionReadiness {
  private final Config config;
  private final AgroalDataSource database;

  ProductionReadiness(Config config, AgroalDataSource database) {
    this.config = config;
    this.database = database;
  }

  void check(@Observes @Priority(1) StartupEvent event) {
    if (!ConfigUtils.isProfileActive("prod")) {
      return;
    }
    List<String> faults =
        ProductionChecks.faults(name -> config.getOptionalValue(name, String.class), state());
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "Unsafe for production; the server does not start:\n - " + String.join("\n - ", faults));
    }
  }

  private DatabaseState state() {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select r.rolsuper or r.rolbypassrls,
                       exists (select 1 from pg_class t where t.relowner = r.oid
                               and t.oid = to_regclass('organisation')),
                       exists (select 1 from business_clock)
                from pg_roles r where r.rolname = current_user
                """)) {
      rows.next();
      return new DatabaseState(rows.getBoolean(1), rows.getBoolean(2), rows.getBoolean(3));
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be checked", e);
    }
  }
}
