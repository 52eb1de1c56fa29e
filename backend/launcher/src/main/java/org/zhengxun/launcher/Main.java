package org.zhengxun.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Entry point of {@code ./zx}: {@code Main up|down|status|reset [options]}. */
public final class Main {
  /** The repository's folder, set by the script. */
  private static final String ROOT = "zx.root";

  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code;
    try {
      code = run(List.of(args), out);
    } catch (LaunchFailure e) {
      err.println(e.getMessage());
      code = 1;
    } catch (Exception e) {
      err.println("This should not have happened:");
      e.printStackTrace(err);
      code = 1;
    }
    System.exit(code);
  }

  private static int run(List<String> args, PrintStream out) throws Exception {
    Path root = Path.of(System.getProperty(ROOT, "."));
    Options options = Options.parse(root, args.subList(1, args.size()));
    Instance instance = Instance.open(root, options.data());
    Progress progress = new Progress(out);
    return switch (args.getFirst()) {
      case "up" -> locked(instance, () -> new Up(instance, options, progress).run());
      case "down" -> locked(instance, () -> new Down(instance, progress).run());
      case "reset" -> locked(instance, () -> new Reset(instance, options, progress).run());
      case "status" -> new Status(instance, out).print();
      default -> throw new LaunchFailure("Unknown command " + args.getFirst());
    };
  }

  /** Two commands that change the same instance must not run at once. */
  private static int locked(Instance instance, Progress.Step command) throws Exception {
    Files.createDirectories(instance.data());
    try (FileChannel channel =
            FileChannel.open(instance.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw new LaunchFailure("Another ./zx works on " + instance.data() + " just now.");
      }
      command.run();
      return 0;
    } catch (IOException e) {
      throw new LaunchFailure(instance.data() + ": " + e, e);
    }
  }
}
