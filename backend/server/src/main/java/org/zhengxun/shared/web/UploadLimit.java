package org.zhengxun.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.ProblemBody;

/**
 * Refuses a body that announces more than the limit, in words, before a byte of it is read. One
 * that announces nothing is cut off by Quarkus at the same limit.
 */
@ApplicationScoped
public class UploadLimit {
  private static final int BEFORE_THE_SERVERS_OWN = 10_000;

  private final long bytes;
  private final ObjectMapper json;

  UploadLimit(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
      ObjectMapper json) {
    this.bytes = limit.asLongValue();
    this.json = json;
  }

  void install(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_SERVERS_OWN);
  }

  private void check(RoutingContext context) {
    if (announced(context.request()) <= bytes) {
      context.next();
      return;
    }
    String detail = "单个文件不能超过 " + (bytes >> 20) + " MB，请拆分或压缩后再传";
    context
        .response()
        .setStatusCode(ErrorCode.TOO_LARGE.status())
        .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
        .putHeader("Connection", "close")
        .end(body(ProblemBody.of(ErrorCode.TOO_LARGE, detail, List.of(), id())))
        // The rest of the body is still to come, and nobody will read it.
        .onComplete(sent -> context.request().connection().close());
  }

  private static long announced(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private String body(ProblemBody problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
