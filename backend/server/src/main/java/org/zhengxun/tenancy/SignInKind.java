package org.zhengxun.tenancy;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Browsers sign in with the code flow and a session cookie; other systems bring bearer tokens. */
@ApplicationScoped
public class SignInKind implements TenantResolver {
  private static final String BEARER = "bearer";

  private final boolean browsers;

  SignInKind(
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true")
          boolean browsers) {
    this.browsers = browsers;
  }

  /** Null is the default tenant: the browser's. */
  @Override
  public String resolve(RoutingContext context) {
    return !browsers || context.request().getHeader("Authorization") != null ? BEARER : null;
  }
}
