package org.zhengxun.shared.job;

import java.util.function.BooleanSupplier;

/**
 * The run of a job.
 *
 * @param attempt 1 at the first try
 * @param stopping true once the process is asked to end: keep progress and throw; a job that
 *     returns is done, one that throws then is taken up again
 */
public record JobRun(String id, int attempt, BooleanSupplier stopping) {
  /** Tries before a job is given up. */
  public static final int TRIES = 3;

  /** Whether nothing comes after this try: what it fails with must be recorded now. */
  public boolean last() {
    return attempt >= TRIES;
  }
}
