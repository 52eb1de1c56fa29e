package org.zhengxun.audit;

import io.agroal.api.AgroalDataSource;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.label.Labelled;
import org.zhengxun.shared.time.BusinessClock;
import org.zhengxun.shared.web.RequestId;
import org.zhengxun.tenancy.Actor;

/** Writes audit rows; the application's role may insert and read them, never change or delete. */
@ApplicationScoped
public class AuditTrail {
  private static final String INSERT =
      """
      insert into audit_entry (id, at, business_at, person_id, person_name, org_id, org_path, action,
        subject_kind, subject_id, subject_name, result, detail, request_id, address)
      values (?, ?, ?, ?, ?, ?,
        coalesce((select path from organisation where id = ?), 'zx'),
        ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final AgroalDataSource database;
  private final BusinessClock clock;
  private final RequestId requestId;
  private final Instance<RoutingContext> routing;

  AuditTrail(
      AgroalDataSource database,
      BusinessClock clock,
      RequestId requestId,
      Instance<RoutingContext> routing) {
    this.database = database;
    this.clock = clock;
    this.requestId = requestId;
    this.routing = routing;
  }

  /** Joins the transaction that runs; without one the row stands alone. */
  public void write(Actor actor, String action, Result result, AuditNote note) {
    write(actor, action, result, note, call());
  }

  /** For rows that are written after their request is over. */
  void write(Actor actor, String action, Result result, AuditNote note, Call call) {
    try (Connection connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      int i = 0;
      insert.setObject(++i, Ids.next());
      insert.setObject(++i, Instant.now().atOffset(ZoneOffset.UTC));
      insert.setObject(++i, clock.now().atOffset(ZoneOffset.UTC));
      insert.setObject(++i, actor.personId());
      insert.setString(++i, actor.personName());
      insert.setObject(++i, actor.orgId(), java.sql.Types.OTHER);
      UUID org = actor.orgId();
      insert.setObject(++i, org, java.sql.Types.OTHER);
      insert.setString(++i, action);
      insert.setString(++i, note.kind());
      insert.setString(++i, note.id());
      insert.setString(++i, note.name());
      insert.setString(++i, result.name());
      insert.setString(++i, note.detail());
      insert.setString(++i, call.requestId());
      insert.setString(++i, call.address());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The audit row could not be written", e);
    }
  }

  /** The request that runs. */
  Call call() {
    return new Call(requestId.value(), address());
  }

  private String address() {
    try {
      return routing.get().request().remoteAddress().hostAddress();
    } catch (RuntimeException outsideOfARequest) {
      return null;
    }
  }

  /**
   * Where a row comes from.
   *
   * @param address of the caller; null for background work
   */
  record Call(String requestId, String address) {}

  /** How an audited action ended. */
  @Schema(name = "AuditResult")
  public enum Result implements Labelled {
    OK("完成"),
    REFUSED("被拒绝"),
    FAILED("出错");

    private final String label;

    Result(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
