package org.zhengxun.shared.startup;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules of {@link ProductionReadiness}, without a container. */
final class ProductionChecks {
  /** Values that stand in application.properties for development and tests. */
  private static final Set<String> SHIPPED = Set.of("only-for-development-and-tests-0123", "unset");

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int SESSION_SECRET_LENGTH = 32;
  private static final int BOOTSTRAP_CODE_LENGTH = 12;

  private final Function<String, Optional<String>> settings;
  private final List<String> faults = new ArrayList<>();

  private ProductionChecks(Function<String, Optional<String>> settings) {
    this.settings = settings;
  }

  /** What is unsafe, one sentence each; empty when the server may start. */
  static List<String> faults(Function<String, Optional<String>> settings, DatabaseState database) {
    ProductionChecks checks = new ProductionChecks(settings);
    checks.database(database);
    checks.demo();
    if (!Boolean.parseBoolean(checks.value("zhengxun.migrate-only"))) {
      checks.signIn();
      checks.address();
      checks.bootstrap();
    }
    return List.copyOf(checks.faults);
  }

  private void database(DatabaseState state) {
    if (state.bypassesRowSecurity()) {
      faults.add(
          "ZX_DB_APP_USER: the role is a superuser or has BYPASSRLS, tenants would not be separated");
    }
    if (state.ownsTables()) {
      faults.add("ZX_DB_APP_USER: the role owns the tables; use another one than ZX_DB_OWNER_USER");
    }
    if (state.demo()) {
      faults.add("ZX_DB_URL: the database holds the demo with its people and known passwords");
    }
  }

  private void demo() {
    if (Boolean.parseBoolean(value("zhengxun.demo.enabled"))) {
      faults.add("zhengxun.demo.enabled: the demo's clock and controls are on");
    }
    if (!value("zhengxun.demo.sites").isBlank()) {
      faults.add("ZX_DEMO_SITES: the inspector would look at the demo's sites only");
    }
  }

  private void signIn() {
    String session = value("quarkus.oidc.token-state-manager.encryption-secret");
    if (SHIPPED.contains(session) || session.length() < SESSION_SECRET_LENGTH) {
      faults.add(
          "ZX_SESSION_SECRET: set a random text of at least %d characters, the same on all replicas"
              .formatted(SESSION_SECRET_LENGTH));
    }
    String client = value("quarkus.oidc.credentials.secret");
    if (client.isBlank() || SHIPPED.contains(client)) {
      faults.add("ZX_OIDC_SECRET: set the client's secret at the identity provider");
    }
    if (isOpen(value("quarkus.oidc.auth-server-url"))) {
      faults.add("ZX_OIDC_URL: the identity provider must be reached by https");
    }
  }

  private void address() {
    if (isOpen(value("zhengxun.public-url"))) {
      faults.add("ZX_PUBLIC_URL: must be https, the session cookie would travel in the open");
    }
  }

  private void bootstrap() {
    String code = value("zhengxun.bootstrap.code");
    if (!code.isBlank() && code.length() < BOOTSTRAP_CODE_LENGTH) {
      faults.add(
          "ZX_BOOTSTRAP_CODE: at least %d characters, or leave it out and read the printed one"
              .formatted(BOOTSTRAP_CODE_LENGTH));
    }
  }

  /** Whether the address is neither https nor on this machine. */
  private static boolean isOpen(String address) {
    try {
      URI uri = URI.create(address);
      return !"https".equals(uri.getScheme())
          && (uri.getHost() == null || !THIS_MACHINE.contains(uri.getHost()));
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private String value(String name) {
    return settings.apply(name).orElse("");
  }
}
