package org.zhengxun.inspector.cli;

import java.io.PrintStream;
import org.zhengxun.inspector.Progress;
import org.zhengxun.inspector.ProgressListener;

/** Progress on one line of a terminal; a line per phase and per 50 steps elsewhere. */
final class ProgressLine implements ProgressListener {
  private static final int STEPS_PER_LINE = 50;
  private static final int WIDTH = 78;

  private final PrintStream out;
  private final boolean terminal;
  private Progress.Phase phase;

  ProgressLine(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void onProgress(Progress progress) {
    boolean newPhase = progress.phase() != phase;
    phase = progress.phase();
    String line =
        "%s %d/%d %s"
            .formatted(
                phase.words(),
                progress.done(),
                progress.known(),
                progress.address() == null ? "" : progress.address());
    if (terminal) {
      String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
      out.print("\r\u001b[K" + cut);
    } else if (newPhase || progress.done() % STEPS_PER_LINE == 0) {
      out.println(line);
    }
    out.flush();
  }

  void end() {
    if (terminal) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }
}
