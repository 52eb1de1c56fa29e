package org.zhengxun.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.zhengxun.launcher.DatabaseAccess;
import org.zhengxun.launcher.TestDatabase;

/**
 * What every test of the running application needs: one PostgreSQL, and a key that signs tokens.
 */
public class Backing implements QuarkusTestResourceLifecycleManager {
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
        "quarkus.oidc.public-key", base64.encodeToString(keys.getPublic().getEncoded()),
        "smallrye.jwt.sign.key", base64.encodeToString(keys.getPrivate().getEncoded()),
        "zhengxun.files.folder", System.getProperty("java.io.tmpdir") + "/zx-test-files");
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
