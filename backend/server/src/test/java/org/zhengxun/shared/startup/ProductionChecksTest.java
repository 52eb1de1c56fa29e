package org.zhengxun.shared.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionChecksTest {
  private static final DatabaseState SAFE_DATABASE = new DatabaseState(false, false, false);
  private static final Map<String, String> SAFE =
      Map.of(
          "zhengxun.demo.enabled", "false",
          "zhengxun.public-url", "https://zhengxun.example.org",
          "quarkus.oidc.auth-server-url", "https://id.example.org/realms/zhengxun",
          "quarkus.oidc.credentials.secret", "given-by-the-provider",
          "quarkus.oidc.token-state-manager.encryption-secret", "x".repeat(32));

  @Test
  void safeSettingsStart() {
    assertThat(faults(SAFE, SAFE_DATABASE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zhengxun.demo.enabled, true, zhengxun.demo.enabled",
    "zhengxun.demo.sites, 127.0.0.1:8083, ZX_DEMO_SITES",
    "quarkus.oidc.token-state-manager.encryption-secret, only-for-development-and-tests-0123,"
        + " ZX_SESSION_SECRET",
    "quarkus.oidc.token-state-manager.encryption-secret, short, ZX_SESSION_SECRET",
    "quarkus.oidc.credentials.secret, unset, ZX_OIDC_SECRET",
    "quarkus.oidc.auth-server-url, http://id.example.org/realms/zhengxun, ZX_OIDC_URL",
    "zhengxun.public-url, http://zhengxun.example.org, ZX_PUBLIC_URL",
    "zhengxun.public-url, not an address, ZX_PUBLIC_URL",
    "zhengxun.bootstrap.code, 123456, ZX_BOOTSTRAP_CODE",
  })
  void anUnsafeSettingIsNamed(String property, String value, String named) {
    Map<String, String> settings = new HashMap<>(SAFE);
    settings.put(property, value);

    assertThat(faults(settings, SAFE_DATABASE)).singleElement().asString().startsWith(named + ":");
  }

  @Test
  void theLauncherMayRunProductionOnThisMachineWithoutTls() {
    Map<String, String> settings = new HashMap<>(SAFE);
    settings.put("zhengxun.public-url", "http://localhost:8080");
    settings.put("quarkus.oidc.auth-server-url", "http://localhost:8081/realms/zhengxun");

    assertThat(faults(settings, SAFE_DATABASE)).isEmpty();
  }

  @Test
  void aRoleThatSeesEverythingIsRefused() {
    assertThat(faults(SAFE, new DatabaseState(true, true, false)))
        .hasSize(2)
        .allMatch(fault -> fault.startsWith("ZX_DB_APP_USER:"));
  }

  @Test
  void aDatabaseWithTheDemosPeopleIsRefused() {
    assertThat(faults(SAFE, new DatabaseState(false, false, true)))
        .singleElement()
        .asString()
        .startsWith("ZX_DB_URL:");
  }

  @Test
  void aMigrationJobNeedsNoSecretsOfTheSignIn() {
    assertThat(faults(Map.of("zhengxun.migrate-only", "true"), SAFE_DATABASE)).isEmpty();
  }

  private static List<String> faults(Map<String, String> settings, DatabaseState database) {
    return ProductionChecks.faults(name -> Optional.ofNullable(settings.get(name)), database);
  }
}
