package org.zhengxun.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The running Keycloak of an instance, with its data in the embedded PostgreSQL. */
final class Keycloak {
  /** Role and database of Keycloak's own data. */
  static final String DATABASE = "keycloak";

  /** It serves a handful of people: a quick start counts more than peak speed. */
  static final String QUICK_START = "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String REALM_NOTE = "realm";

  private final Instance instance;
  private final Parts parts;
  private final Ports ports;

  Keycloak(Instance instance, Parts parts, Ports ports) {
    this.instance = instance;
    this.parts = parts;
    this.ports = ports;
  }

  /** The address that browsers and the API use. */
  String url() {
    return "http://localhost:" + ports.of(Part.KEYCLOAK);
  }

  String realmUrl() {
    return url() + "/realms/" + Realm.NAME;
  }

  /** Starts it and waits until the realm answers; a changed realm is brought up to date. */
  void start(Path home, Realm realm) throws IOException, InterruptedException {
    writeImport(home, realm);
    String known = instance.note(REALM_NOTE).orElse("");
    // A first start that is cut off may leave a realm nobody has noted.
    instance.note(REALM_NOTE, known.isEmpty() ? "importing" : known);
    parts.start(
        Part.KEYCLOAK,
        List.of(home.resolve("bin/kc.sh").toString(), "start", "--optimized", "--import-realm"),
        environment(),
        home);
    new Waiting(parts, Part.KEYCLOAK, PATIENCE)
        .until(realmUrl() + "/.well-known/openid-configuration");
    String fingerprint = realm.fingerprint();
    if (!known.isEmpty() && !known.equals(fingerprint)) {
      new KeycloakAdmin(url(), instance.secrets().get("keycloak.admin")).update(realm);
    }
    instance.note(REALM_NOTE, fingerprint);
  }

  private Map<String, String> environment() throws IOException {
    Secrets secrets = instance.secrets();
    Map<String, String> environment = new HashMap<>();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
    environment.put("JAVA_OPTS_APPEND", QUICK_START);
    environment.put("KC_DB_URL", DatabaseSetup.url(ports.of(Part.DATABASE), DATABASE));
    environment.put("KC_DB_USERNAME", DATABASE);
    environment.put("KC_DB_PASSWORD", secrets.get("database.keycloak"));
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTP_PORT", Integer.toString(ports.of(Part.KEYCLOAK)));
    environment.put("KC_HOSTNAME", url());
    environment.put("KC_CACHE", "local");
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
    return environment;
  }

  /** The import holds passwords and the client's secret: only the owner may read it. */
  private static void writeImport(Path home, Realm realm) throws IOException {
    Path folder = Folders.createPrivate(home.resolve("data/import"));
    Path file = folder.resolve("zhengxun-realm.json");
    Files.deleteIfExists(file);
    Files.createFile(
        file,
        PosixFilePermissions.asFileAttribute(
            Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
    Files.writeString(
        file,
        new ObjectMapper().writeValueAsString(realm.render()),
        StandardOpenOption.TRUNCATE_EXISTING);
  }
}
