package org.zhengxun.inspection.run;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.zhengxun.catalog.lexicon.LexiconInForce;
import org.zhengxun.inspection.AccountSource;
import org.zhengxun.inspection.RegisterSource;
import org.zhengxun.tenancy.SystemWork;

/** The real check of a site under limits of the test's own. */
@ApplicationScoped
public class SiteChecks {
  private final Places places;
  private final RunArchives archives;
  private final LexiconInForce lexicons;
  private final AccountSource accounts;
  private final RegisterSource register;
  private final SystemWork system;
  private final Clock clock;

  SiteChecks(
      Places places,
      RunArchives archives,
      LexiconInForce lexicons,
      AccountSource accounts,
      RegisterSource register,
      SystemWork system,
      Clock clock) {
    this.places = places;
    this.archives = archives;
    this.lexicons = lexicons;
    this.accounts = accounts;
    this.register = register;
    this.system = system;
    this.clock = clock;
  }

  /** Reads so many pages at most. */
  public SiteCheck reading(int pages) {
    return new SiteCheck(
        new Limits(pages, Duration.ofHours(1)),
        places,
        archives,
        lexicons,
        accounts,
        register,
        system,
        clock);
  }

  /** Has so much time. */
  public SiteCheck within(Duration time) {
    return new SiteCheck(
        new Limits(300, time), places, archives, lexicons, accounts, register, system, clock);
  }

  static InspectionLimits limits(int pages, Duration time) {
    return new Limits(pages, time);
  }

  private record Limits(int pages, Duration time) implements InspectionLimits {
    @Override
    public Optional<List<String>> networks() {
      return Optional.empty();
    }

    @Override
    public Optional<String> archives() {
      return Optional.empty();
    }

    @Override
    public MemorySize earlier() {
      return new MemorySize(BigInteger.ONE.shiftLeft(20));
    }

    @Override
    public List<Window> windows() {
      return List.of();
    }

    @Override
    public double rate() {
      return 500;
    }

    @Override
    public int depth() {
      return 4;
    }

    @Override
    public int links() {
      return 20_000;
    }

    @Override
    public boolean ignoreRobots() {
      return false;
    }
  }
}
