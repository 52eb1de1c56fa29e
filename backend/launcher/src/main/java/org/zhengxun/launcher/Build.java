package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds what is out of date and takes a copy of it for the instance. */
final class Build {
  private static final String SERVER = "backend/server/target/quarkus-app";
  private static final String SCREENS = "frontend/dist";

  private final Instance instance;
  private final Progress progress;

  Build(Instance instance, Progress progress) {
    this.instance = instance;
    this.progress = progress;
  }

  /** The copy of the server's folder that an instance runs. */
  static Path server(Instance instance) {
    return instance.app().resolve("server");
  }

  /** The copy of the built screens; absent while there are none. */
  static Path screens(Instance instance) {
    return instance.app().resolve("web");
  }

  /** Builds the server when its sources changed. */
  void server() throws Exception {
    Path root = instance.root();
    SourceStamp stamp =
        new SourceStamp(
            root,
            List.of(
                "pom.xml",
                "backend/inspector/pom.xml",
                "backend/inspector/src/main",
                "backend/server/pom.xml",
                "backend/server/src/main"),
            root.resolve(SERVER).resolve("quarkus-run.jar"),
            root.resolve("backend/server/target/up-to-date"));
    if (stamp.isStale()) {
      progress.step(
          "Server built",
          () ->
              run(
                  "build-server",
                  root,
                  List.of(
                      root.resolve("mvnw").toString(),
                      "-B",
                      "-q",
                      "-pl",
                      "backend/server",
                      "-am",
                      "package",
                      "-DskipTests")));
      stamp.mark();
    }
    copy(stamp, root.resolve(SERVER), server(instance));
  }

  /** Builds the screens when their sources changed. */
  void screens() throws Exception {
    Path root = instance.root();
    Path frontend = root.resolve("frontend");
    if (!Files.exists(frontend.resolve("package.json"))) {
      return;
    }
    installScreenTools(frontend);
    SourceStamp stamp =
        new SourceStamp(
            root,
            List.of("frontend", "docs/guide"),
            root.resolve(SCREENS).resolve("index.html"),
            frontend.resolve("node_modules/.up-to-date"));
    if (stamp.isStale()) {
      progress.step(
          "Screens built", () -> run("build-screens", frontend, List.of("npm", "run", "build")));
      stamp.mark();
    }
    copy(stamp, root.resolve(SCREENS), screens(instance));
  }

  private void installScreenTools(Path frontend) throws Exception {
    SourceStamp stamp =
        new SourceStamp(
            instance.root(),
            List.of("frontend/package.json", "frontend/package-lock.json"),
            frontend.resolve("node_modules/.package-lock.json"),
            frontend.resolve("node_modules/.installed"));
    if (stamp.isStale()) {
      progress.step(
          "Screens' libraries fetched",
          () ->
              run(
                  "npm-ci",
                  frontend,
                  List.of("npm", "ci", "--no-audit", "--no-fund", "--loglevel=http")));
      stamp.mark();
    }
  }

  private void run(String name, Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path log = instance.log(name);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    if (Children.waitFor(builder.start(), () -> {}) != 0) {
      throw new LaunchFailure(
          String.join(" ", command)
              + " failed:\n"
              + Logs.lastLines(log, 25)
              + "\nThe whole log: "
              + log);
    }
  }

  private void copy(SourceStamp stamp, Path from, Path to) throws IOException {
    String current = stamp.current();
    Path mark = instance.app().resolve(to.getFileName() + ".stamp");
    if (Files.exists(to) && Files.exists(mark) && Files.readString(mark).equals(current)) {
      return;
    }
    Folders.copy(from, to);
    Files.writeString(mark, current);
  }
}
