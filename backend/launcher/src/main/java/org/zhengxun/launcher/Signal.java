package org.zhengxun.launcher;

import java.io.IOException;
import java.util.List;

/** The signals the launcher sends; Java itself knows only two. */
enum Signal {
  /** Asks for an orderly end. */
  TERM,
  /** PostgreSQL: ends sessions and shuts down in order. */
  INT,
  /** PostgreSQL: stops at once. */
  QUIT,
  /** Ends without asking. */
  KILL;

  /** Sends it; a process that is gone already is fine. */
  void send(long pid) throws IOException, InterruptedException {
    kill(Long.toString(pid));
  }

  /** Sends it to all processes of a group. */
  void sendToGroup(long leader) throws IOException, InterruptedException {
    kill("-" + leader);
  }

  private void kill(String target) throws IOException, InterruptedException {
    new ProcessBuilder(List.of("sh", "-c", "kill -" + name() + " " + target))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
