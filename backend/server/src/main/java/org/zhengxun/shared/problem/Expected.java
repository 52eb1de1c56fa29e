package org.zhengxun.shared.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import org.hibernate.StaleObjectStateException;

/** Tells what a caller is refused with from what breaks. */
public final class Expected {
  private static final String UNIQUE_VIOLATION = "23505";

  private Expected() {}

  /**
   * Whether the caller's own request is the reason: refused, faulty, overtaken or there already.
   */
  public static boolean is(Throwable e) {
    return e instanceof Problem
        || e instanceof ConstraintViolationException
        || e instanceof OptimisticLockException
        || e instanceof StaleObjectStateException
        || isDuplicate(e);
  }

  static boolean isDuplicate(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
