package org.zhengxun.shared.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;

/**
 * A row as the caller last saw it; what a command over several rows names in its body.
 *
 * <p>The rule: whoever changes a row that others may change says which version he looked at, in
 * {@code If-Match} for one row, in {@code SeenRow}s for several. Another version is answered {@link
 * ErrorCode#STALE}; of a filing and of a signature the second decider hears who was first instead.
 * Without a version go creations, and commands that carry nothing typed and that a state allows
 * only once: starting and cancelling a run, applying or discarding an uploaded list of results or
 * units (the list never changes, and is checked again), ending and reopening a part of an
 * inspection (its figure is confirmed in the body).
 *
 * @param version as read
 */
public record SeenRow(
    @NotNull(message = "缺少编号") UUID id, @NotNull(message = NO_VERSION) Integer version) {
  public static final String NO_VERSION = "缺少版本号";

  /**
   * Refuses when the row was changed since.
   *
   * @param now the row's version
   */
  public void requireStill(int now, String detail) {
    requireStill(version, now, detail);
  }

  /**
   * The same for the version of {@code If-Match}.
   *
   * @param seen the version the caller looked at
   * @param now the row's version
   */
  public static void requireStill(int seen, int now, String detail) {
    if (seen != now) {
      throw new Problem(ErrorCode.STALE, detail);
    }
  }
}
