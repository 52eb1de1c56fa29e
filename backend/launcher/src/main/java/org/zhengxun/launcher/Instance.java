package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * One data folder and what is written down in it. Secrets and data are readable by their owner
 * alone; the folder itself may be passed through, because the database may run as another user.
 */
final class Instance {
  /** What the instance holds; chosen at its first start. */
  enum Mode {
    /** The demo quarter with its people. */
    DEMO,
    /** Nothing but one administrator. */
    EMPTY
  }

  private final Path root;
  private final Path data;
  private final Properties settings = new Properties();
  private Secrets secrets;

  private Instance(Path root, Path data) {
    this.root = root;
    this.data = data;
  }

  /**
   * Opens a data folder that may not exist yet.
   *
   * @param root the checked-out repository
   * @param data the data folder
   */
  static Instance open(Path root, Path data) throws IOException {
    Instance instance = new Instance(root.toAbsolutePath(), data.toAbsolutePath().normalize());
    Path file = instance.settingsFile();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        instance.settings.load(reader);
      }
    }
    return instance;
  }

  /** Makes the folders. */
  void create() throws IOException {
    Files.createDirectories(data);
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
    for (String name : new String[] {"run", "logs", "files", "app"}) {
      Folders.createPrivate(data.resolve(name));
    }
  }

  boolean exists() {
    return Files.exists(settingsFile());
  }

  Path root() {
    return root;
  }

  Path data() {
    return data;
  }

  Path files() {
    return data.resolve("files");
  }

  /** Copies of the built product, so that a build does not change what runs. */
  Path app() {
    return data.resolve("app");
  }

  Path log(Part part) {
    return log(part.id());
  }

  Path log(String name) {
    return data.resolve("logs").resolve(name + ".log");
  }

  Path record(Part part) {
    return data.resolve("run").resolve(part.id());
  }

  Path lock() {
    return data.resolve("lock");
  }

  synchronized Secrets secrets() throws IOException {
    if (secrets == null) {
      secrets = Secrets.in(data.resolve("secrets"));
    }
    return secrets;
  }

  /** The port of the last start. */
  OptionalInt lastPort() {
    String port = settings.getProperty("port");
    return port == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port));
  }

  /** What the first start chose. */
  Optional<Mode> mode() {
    return Optional.ofNullable(settings.getProperty("mode"))
        .map(name -> Mode.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** Another value written down by a step, for example the state it left. */
  Optional<String> note(String name) {
    return Optional.ofNullable(settings.getProperty(name));
  }

  /** Writes down port and mode of a start. */
  void remember(Ports ports, Mode mode) throws IOException {
    settings.setProperty("mode", mode.name().toLowerCase(Locale.ROOT));
    note("port", Integer.toString(ports.base()));
  }

  synchronized void note(String name, String value) throws IOException {
    settings.setProperty(name, value);
    try (var writer = Files.newBufferedWriter(settingsFile())) {
      settings.store(writer, null);
    }
  }

  private Path settingsFile() {
    return data.resolve("instance.properties");
  }
}
