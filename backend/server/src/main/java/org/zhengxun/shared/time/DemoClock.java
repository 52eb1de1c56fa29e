package org.zhengxun.shared.time;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;

/**
 * Business time of the demo: starts on a given day, runs while the product is up, stands while it
 * is down, and can be moved forward, never back. Kept in the database so that a restart goes on.
 */
@ApplicationScoped
public class DemoClock {
  private static final Instant LAST = Instant.parse("2099-12-31T00:00:00Z");

  private final AgroalDataSource database;
  private final BusinessClock business;
  private final boolean enabled;
  private final Instant start;

  DemoClock(
      AgroalDataSource database,
      BusinessClock business,
      @ConfigProperty(name = "zhengxun.demo.enabled") boolean enabled,
      @ConfigProperty(name = "zhengxun.demo.clock-start") OffsetDateTime start) {
    this.database = database;
    this.business = business;
    this.enabled = enabled;
    this.start = start.toInstant();
  }

  public boolean enabled() {
    return enabled;
  }

  void begin(@Observes StartupEvent event) {
    if (enabled) {
      runFrom(stored());
    }
  }

  void end(@Observes ShutdownEvent event) {
    keep();
  }

  /** The clock stands at most this long before its last value when the process is killed. */
  @Scheduled(every = "5s", delayed = "5s")
  void keep() {
    if (enabled) {
      store(business.now());
    }
  }

  /** Moves the business clock forward; refused when {@code to} is not later than now. */
  public synchronized Instant forward(Instant to) {
    if (!enabled) {
      throw Problem.forbidden("业务时钟只能在演示环境中调整");
    }
    if (!to.isAfter(business.now())) {
      throw new Problem(ErrorCode.INVALID_INPUT, "业务时钟只能向后推进，不能调回过去的时间");
    }
    if (to.isAfter(LAST)) {
      throw new Problem(ErrorCode.INVALID_INPUT, "业务时钟最多推进到2099年");
    }
    store(to);
    runFrom(to);
    return business.now();
  }

  private void runFrom(Instant from) {
    business.run(
        Clock.offset(Clock.system(BusinessClock.ZONE), Duration.between(Instant.now(), from)));
  }

  private Instant stored() {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("select instant from business_clock");
        var rows = select.executeQuery()) {
      return rows.next() ? rows.getObject(1, OffsetDateTime.class).toInstant() : start;
    } catch (SQLException e) {
      throw new IllegalStateException("The business clock cannot be read", e);
    }
  }

  private void store(Instant now) {
    try (var connection = database.getConnection();
        var upsert =
            connection.prepareStatement(
                "insert into business_clock (instant) values (?) on conflict (id)"
                    + " do update set instant = excluded.instant")) {
      upsert.setObject(1, now.atOffset(ZoneOffset.UTC));
      upsert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The business clock cannot be kept", e);
    }
  }
}
