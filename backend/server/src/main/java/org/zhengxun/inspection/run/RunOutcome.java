package org.zhengxun.inspection.run;

import java.util.Objects;
import java.util.Optional;
import org.zhengxun.inspector.fetch.Cause;
import org.zhengxun.inspector.report.Finding;
import org.zhengxun.inspector.report.Report;
import org.zhengxun.inspector.report.SkippedLink;

/**
 * How a run ended, in an honest word.
 *
 * @param reached whether the site could be read at all
 * @param whole whether nothing of the site was left out
 */
record RunOutcome(boolean reached, boolean whole, String words) {
  /** The word for a run that left nothing out. */
  static final String WHOLE = "已完成";

  /**
   * @param limits how far the run was to go
   */
  static RunOutcome of(Report report, InspectionLimits limits) {
    if (report.checked().pages() == 0) {
      return new RunOutcome(false, false, cause(report).map(RunOutcome::words).orElse("无法访问"));
    }
    return switch (report.checked().cut()) {
      case null -> new RunOutcome(true, true, WHOLE);
      case ROBOTS -> new RunOutcome(false, false, words(Cause.ROBOTS_UNREADABLE) + "，只看了首页");
      case TIME -> new RunOutcome(true, false, "已到时限，部分页面未检查");
      case PAGES -> new RunOutcome(true, false, "已读满 " + limits.pages() + " 页，其余页面未检查");
      case DEPTH -> new RunOutcome(true, false, "已读到第 " + limits.depth() + " 层，更深的页面未检查");
      case LINKS -> new RunOutcome(true, false, "已记满 " + limits.links() + " 个链接，其余链接未检查");
    };
  }

  private static Optional<Cause> cause(Report report) {
    return report.findings().stream()
        .map(Finding::cause)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> report.checked().skipped().stream().map(SkippedLink::cause).findFirst());
  }

  private static String words(Cause cause) {
    return switch (cause) {
      case RATE_LIMITED, UNAVAILABLE -> "对方限流：" + cause.words();
      case ROBOTS, ROBOTS_UNREADABLE, BOT_WALL, ACCESS_DENIED -> "对方不允许访问：" + cause.words();
      case REFUSED_ADDRESS, OUT_OF_REACH -> "按规定不访问：" + cause.words();
      default -> "无法访问：" + cause.words();
    };
  }
}
