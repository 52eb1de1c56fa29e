package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As whom PostgreSQL runs: it refuses root. Root enters an own user namespace, in which it is
 * nobody in particular but still owns its files; where namespaces are missing (many containers) the
 * database runs as the ordinary user {@code nobody}, who must then own the data.
 */
enum DatabaseUser {
  /** The user who started the launcher. */
  SELF(List.of()),
  /** Root inside a user namespace of its own. */
  NAMESPACE(List.of("unshare", "-U", "--")),
  /** The ordinary user nobody. */
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));

  private final List<String> prefix;

  DatabaseUser(List<String> prefix) {
    this.prefix = prefix;
  }

  /** Finds out what this machine allows. */
  static DatabaseUser detect() throws IOException, InterruptedException {
    if (!"0".equals(output("id", "-u"))) {
      return SELF;
    }
    if (works(NAMESPACE)) {
      return NAMESPACE;
    }
    if (works(NOBODY)) {
      return NOBODY;
    }
    throw new LaunchFailure(
        "PostgreSQL does not run as root, and neither user namespaces (unshare) nor setpriv work"
            + " here. Start as an ordinary user, or install util-linux.");
  }

  /** The command as this user. */
  List<String> command(List<String> command) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return whole;
  }

  /** Hands a folder over to the user, where that is another one. */
  void own(Path folder) throws IOException, InterruptedException {
    if (this == NOBODY) {
      Commands.run(List.of("chown", "-R", "65534:65534", folder.toString()));
    }
  }

  /** Whether the user can work in a folder, given the rights of the folders above it. */
  boolean reaches(Path folder) throws IOException, InterruptedException {
    return this != NOBODY
        || succeeds(command(List.of("test", "-x", folder.toAbsolutePath().toString())));
  }

  private static boolean works(DatabaseUser user) throws InterruptedException {
    try {
      return succeeds(user.command(List.of("true")));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean succeeds(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  private static String output(String... command) throws IOException, InterruptedException {
    return Commands.run(List.of(command)).strip();
  }
}
