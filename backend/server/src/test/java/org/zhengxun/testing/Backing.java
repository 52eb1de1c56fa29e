package org.zhengxun.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.zhengxun.launcher.DatabaseAccess;
import org.zhengxun.launcher.TestDatabase;
import org.zhengxun.launcher.demo.DemoSites;

/**
 * What every test of the running application needs: one PostgreSQL, and a key that signs tokens.
 */
public class Backing implements QuarkusTestResourceLifecycleManager {
  private static final Instant STORY_BEGINS = Instant.parse("2025-02-10T01:00:00Z");
  private static DemoSites sites;

  @Override
  public Map<String, String> start() {
    DatabaseAccess access = TestDatabase.shared().access();
    KeyPair keys = keys();
    Base64.Encoder base64 = Base64.getEncoder();
    return Map.of(
        "quarkus.datasource.jdbc.url", access.jdbcUrl(),
        "quarkus.datasource.username", access.appUser(),
        "quarkus.datasource.password", access.appPassword(),
        "quarkus.flyway.username", access.ownerUser(),
        "quarkus.flyway.password", access.ownerPassword(),
        "quarkus.oidc.bearer.public-key", base64.encodeToString(keys.getPublic().getEncoded()),
        "smallrye.jwt.sign.key", base64.encodeToString(keys.getPrivate().getEncoded()),
        "zhengxun.files.folder", System.getProperty("java.io.tmpdir") + "/zx-test-files",
        "zhengxun.demo.sites", "127.0.0.1:" + sites().address().getPort());
  }

  /** Every site of the demo, dated by the day on which its story begins. */
  private static synchronized DemoSites sites() {
    if (sites == null) {
      try {
        Path state = Files.createTempDirectory("zx-test-sites");
        sites = new DemoSites(() -> STORY_BEGINS, state, 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sites;
  }

  @Override
  public void stop() {
    // The database ends with the JVM, so that all test classes share it.
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
