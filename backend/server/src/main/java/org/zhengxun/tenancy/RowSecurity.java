package org.zhengxun.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.zhengxun.shared.time.BusinessClock;

/**
 * Tells PostgreSQL, for the current transaction only, who acts: the policies of every protected
 * table read these settings. They end with the transaction, so a pooled connection carries nothing
 * over.
 */
@ApplicationScoped
public class RowSecurity {
  private static final String APPLIED = "zhengxun.actor";
  private static final String SET =
      "select set_config('app.scope', ?, true), set_config('app.person', ?, true),"
          + " set_config('app.person_name', ?, true), set_config('app.roles', ?, true),"
          + " set_config('app.now', ?, true)";

  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transaction;
  private final BusinessClock clock;

  RowSecurity(
      AgroalDataSource database,
      TransactionSynchronizationRegistry transaction,
      BusinessClock clock) {
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Does nothing when this transaction already acts for the same actor. */
  void apply(Actor actor) {
    if (actor.equals(transaction.getResource(APPLIED))) {
      return;
    }
    try (var connection = database.getConnection();
        var set = connection.prepareStatement(SET)) {
      set.setString(1, actor.orgPath() == null ? "" : actor.orgPath());
      set.setString(2, actor.personId() == null ? "" : actor.personId().toString());
      set.setString(3, actor.personName() == null ? "" : actor.personName());
      set.setString(4, actor.roles().stream().map(Role::name).collect(Collectors.joining(",")));
      set.setString(5, clock.now().toString());
      set.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The scope could not be set", e);
    }
    transaction.putResource(APPLIED, actor);
  }

  /**
   * Names the reason that the history of this transaction's changes gives.
   *
   * @param reason e.g. 备案通过 or 名录基线导入
   * @param id the filing or import behind it
   */
  public void because(String reason, java.util.UUID id) {
    try (var connection = database.getConnection();
        var set =
            connection.prepareStatement(
                "select set_config('app.because', ?, true), set_config('app.because_id', ?, true)")) {
      set.setString(1, reason);
      set.setString(2, id.toString());
      set.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The reason could not be set", e);
    }
  }
}
