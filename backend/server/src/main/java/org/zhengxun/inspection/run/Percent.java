package org.zhengxun.inspection.run;

import org.zhengxun.inspector.Progress;

/** Shares of the phases in a whole run, as one figure for a bar. */
final class Percent {
  private static final int CRAWL = 60;
  private static final int LINKS = 30;
  private static final int BEFORE_CHECKS = 95;
  private static final int WHOLE = 100;

  private Percent() {}

  /** 0 to 100; 100 only when the run is over and the site was reached. */
  static int of(RunState state, Progress.Phase step, int done, int known) {
    return switch (state) {
      case WAITING -> 0;
      case DONE -> WHOLE;
      case RUNNING, FAILED, CANCELLED -> within(step, share(done, known));
    };
  }

  private static int within(Progress.Phase step, double share) {
    if (step == null) {
      return 0;
    }
    return switch (step) {
      case CRAWL -> (int) (CRAWL * share);
      case LINKS -> CRAWL + (int) (LINKS * share);
      case SECOND_LOOK -> CRAWL + LINKS;
      case CHECKS -> BEFORE_CHECKS;
    };
  }

  private static double share(int done, int known) {
    return known <= 0 ? 0 : Math.min(1.0, (double) done / known);
  }
}
