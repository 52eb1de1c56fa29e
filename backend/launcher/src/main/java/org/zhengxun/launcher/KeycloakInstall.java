package org.zhengxun.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Brings Keycloak's own distribution into the instance: fetched, unpacked and prepared once. */
final class KeycloakInstall {
  private static final List<String> THEME =
      List.of(
          "login/theme.properties",
          "login/messages/messages_zh_Hans.properties",
          "login/resources/css/zhengxun.css");

  private final Instance instance;
  private final Progress progress;
  private final String version;

  KeycloakInstall(Instance instance, Progress progress) throws IOException {
    this.instance = instance;
    this.progress = progress;
    this.version = version();
  }

  /** The folder of this version. */
  Path home() {
    return instance.data().resolve("keycloak-" + version);
  }

  /** Fetches, unpacks and prepares what is not there yet, and puts the theme in place. */
  void prepare() throws Exception {
    if (!Files.exists(home().resolve("prepared"))) {
      Path zip = new KeycloakDownload(instance, progress, version).archive();
      progress.step("Keycloak unpacked", () -> unpack(zip));
      putTheme();
      progress.step("Keycloak prepared", this::build);
      Files.createFile(home().resolve("prepared"));
    }
    putTheme();
  }

  private void unpack(Path zip) throws IOException {
    Folders.delete(home());
    Path fresh = Files.createTempDirectory(instance.data(), "keycloak-unpacking-");
    try (ZipFile archive = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> entries = archive.entries();
      while (entries.hasMoreElements()) {
        write(archive, entries.nextElement(), fresh);
      }
      Files.move(fresh.resolve("keycloak-" + version), home(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Folders.delete(fresh);
    }
  }

  private static void write(ZipFile archive, ZipEntry entry, Path folder) throws IOException {
    Path file = folder.resolve(entry.getName()).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("Archive entry outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    try (InputStream content = archive.getInputStream(entry)) {
      Files.copy(content, file);
    }
    if (file.toString().endsWith(".sh") && !file.toFile().setExecutable(true)) {
      throw new IOException("Cannot make " + file + " executable");
    }
  }

  private void putTheme() throws IOException {
    for (String name : THEME) {
      Path file = home().resolve("themes/zhengxun").resolve(name);
      Files.createDirectories(file.getParent());
      try (InputStream content =
          KeycloakInstall.class.getResourceAsStream("/keycloak/theme/" + name)) {
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void build() throws IOException, InterruptedException {
    Path log = instance.log("keycloak-build");
    ProcessBuilder builder =
        new ProcessBuilder(
                home().resolve("bin/kc.sh").toString(),
                "build",
                "--db=postgres",
                "--health-enabled=false",
                "--metrics-enabled=false")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_APPEND", Keycloak.QUICK_START);
    if (Children.waitFor(builder.start(), () -> {}) != 0) {
      throw new LaunchFailure("Keycloak could not be prepared; see " + log);
    }
  }

  private static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = KeycloakInstall.class.getResourceAsStream("/launcher.properties")) {
      properties.load(stream);
    }
    return properties.getProperty("keycloak.version");
  }

  /** Removes folders of other versions. */
  void removeOthers() throws IOException {
    List<Path> others;
    try (Stream<Path> children = Files.list(instance.data())) {
      others =
          children
              .filter(child -> child.getFileName().toString().startsWith("keycloak-"))
              .filter(child -> !child.equals(home()))
              .toList();
    }
    for (Path other : others) {
      Folders.delete(other);
    }
  }
}
