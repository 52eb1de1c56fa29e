package org.zhengxun.shared.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;

/** The number under which a request is found in logs, audit rows and error answers. */
@RequestScoped
public class RequestId {
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9-]{8,64}");

  private final Instance<RoutingContext> routing;
  private String value;

  @Inject
  RequestId(Instance<RoutingContext> routing) {
    this.routing = routing;
  }

  /** The caller's {@code X-Request-Id} when it is harmless, else a fresh one. */
  public String value() {
    if (value == null) {
      String given = null;
      try {
        given = routing.get().request().getHeader("X-Request-Id");
      } catch (RuntimeException outsideOfARequest) {
        // background work has no request
      }
      value = given != null && SAFE.matcher(given).matches() ? given : UUID.randomUUID().toString();
    }
    return value;
  }
}
