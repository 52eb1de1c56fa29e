package org.zhengxun.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * Fetches Keycloak's distribution, an artifact of Maven Central, into a cache that all instances of
 * this user share. An interrupted download is taken up where it stopped, which Maven itself cannot;
 * where Central cannot be reached directly, Maven is asked, which knows the user's mirrors.
 */
final class KeycloakDownload {
  private static final long USUAL_MEGABYTES = 176;

  private final Instance instance;
  private final Progress progress;
  private final String version;
  private final String name;

  KeycloakDownload(Instance instance, Progress progress, String version) {
    this.instance = instance;
    this.progress = progress;
    this.version = version;
    this.name = "keycloak-quarkus-dist-" + version + ".zip";
  }

  /** The archive, fetched unless Maven or an earlier start has it already. */
  Path archive() throws Exception {
    Path ofMaven = home(".m2/repository").resolve(path());
    if (Files.exists(ofMaven)) {
      return ofMaven;
    }
    Path cached = cache().resolve(name);
    if (!Files.exists(cached)) {
      progress.step("Keycloak " + version + " fetched", () -> fetch(cached));
    }
    return cached;
  }

  private void fetch(Path target) throws IOException, InterruptedException {
    Files.createDirectories(target.getParent());
    Path part = target.resolveSibling(name + ".part");
    if (fetchResuming(part)) {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } else {
      progress.say("  Maven Central does not answer; trying Maven's own settings");
      fetchByMaven(target);
    }
  }

  private boolean fetchResuming(Path part) throws IOException, InterruptedException {
    String url = repository() + path();
    Path sum = part.resolveSibling(name + ".sha1");
    if (!download(url + ".sha1", sum, false) || !download(url, part, true)) {
      return false;
    }
    if (sha1(part).equals(Files.readString(sum).strip())) {
      return true;
    }
    Files.delete(part);
    throw new LaunchFailure("Keycloak arrived damaged; ./zx up fetches it anew.");
  }

  private boolean download(String url, Path file, boolean resume)
      throws IOException, InterruptedException {
    DownloadWatch watch = new DownloadWatch(file, progress, USUAL_MEGABYTES);
    return run(downloadCommand(has("curl"), url, file, resume), watch::look) == 0;
  }

  /** The command of whichever of curl and wget is there; both know the usual proxy variables. */
  static List<String> downloadCommand(boolean curl, String url, Path file, boolean resume) {
    List<String> command =
        new ArrayList<>(
            curl
                ? List.of("curl", "-fsSL", "--retry", "5", "--connect-timeout", "15", "-o")
                : List.of("wget", "-q", "--tries=5", "--timeout=30", "-O"));
    command.add(file.toString());
    if (resume) {
      command.addAll(curl ? List.of("-C", "-") : List.of("-c"));
    }
    command.add(url);
    return command;
  }

  private void fetchByMaven(Path target) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            instance.root().resolve("mvnw").toString(),
            "-B",
            "-N",
            "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy",
            "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + version + ":zip",
            "-DoutputDirectory=" + target.getParent());
    DownloadWatch watch =
        new DownloadWatch(
            home(".m2/repository").resolve(path()).getParent(), progress, USUAL_MEGABYTES);
    if (run(command, watch::look) != 0 || !Files.exists(target)) {
      throw new LaunchFailure(
          "Keycloak could not be fetched; see " + instance.log("keycloak-fetch"));
    }
  }

  private int run(List<String> command, Runnable meanwhile)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(instance.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(instance.log("keycloak-fetch").toFile()));
    return Children.waitFor(builder.start(), meanwhile);
  }

  /** The repository that the build's own wrapper is fetched from, e.g. a mirror an operator set. */
  private String repository() throws IOException {
    Properties wrapper = new Properties();
    try (Reader reader =
        Files.newBufferedReader(instance.root().resolve(".mvn/wrapper/maven-wrapper.properties"))) {
      wrapper.load(reader);
    }
    String maven = wrapper.getProperty("distributionUrl");
    return maven.substring(0, maven.indexOf("org/apache/maven/"));
  }

  private String path() {
    return "org/keycloak/keycloak-quarkus-dist/" + version + "/" + name;
  }

  private static Path cache() {
    String cache = System.getenv("XDG_CACHE_HOME");
    return (cache == null || cache.isBlank() ? home(".cache") : Path.of(cache)).resolve("zhengxun");
  }

  private static Path home(String folder) {
    return Path.of(System.getProperty("user.home")).resolve(folder);
  }

  private static boolean has(String program) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "command -v " + program)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  private static String sha1(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(content, MessageDigest.getInstance("SHA-1"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
