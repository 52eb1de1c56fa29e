package org.zhengxun.shared.problem;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.StaleObjectStateException;

/** Tells what a caller is refused with from what breaks. */
public final class Expected {
  private static final String UNIQUE_VIOLATION = "23505";

  /** A NUL character in a text, a page's cursor that holds no date. */
  private static final Set<String> UNREADABLE = Set.of("22021", "22007", "22008", "22P02", "22P05");

  private Expected() {}

  /**
   * Whether the caller's own request is the reason: refused, faulty, overtaken or there already.
   */
  public static boolean is(Throwable thrown) {
    Throwable e = withoutWrapping(thrown);
    return e instanceof Problem
        || e instanceof ConstraintViolationException
        || e instanceof OptimisticLockException
        || e instanceof StaleObjectStateException
        || isDuplicate(e)
        || isUnreadable(e);
  }

  /** What shows only when the transaction ends comes wrapped, in as many layers as it passed. */
  static Throwable withoutWrapping(Throwable e) {
    boolean wraps = e instanceof RollbackException || e instanceof ArcUndeclaredThrowableException;
    return wraps && e.getCause() != null ? withoutWrapping(e.getCause()) : e;
  }

  static boolean isDuplicate(Throwable e) {
    return refusedWith(e, Set.of(UNIQUE_VIOLATION));
  }

  static boolean isUnreadable(Throwable e) {
    return refusedWith(e, UNREADABLE);
  }

  private static boolean refusedWith(Throwable e, Set<String> states) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && states.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
