package org.zhengxun.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zhengxun.shared.web.RequestId;

/** The one table from exception to answer. */
public class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final String SIGN_IN_PATHS = "/api/v1/session/";

  private static final Map<Integer, ErrorCode> BY_STATUS =
      Map.of(
          400, ErrorCode.INVALID_INPUT,
          401, ErrorCode.NOT_SIGNED_IN,
          403, ErrorCode.FORBIDDEN,
          404, ErrorCode.NOT_FOUND,
          405, ErrorCode.METHOD_NOT_ALLOWED,
          406, ErrorCode.NOT_ACCEPTABLE,
          413, ErrorCode.TOO_LARGE,
          415, ErrorCode.UNSUPPORTED_TYPE);

  private final RequestId requestId;
  private final Event<Refused> refused;

  @Inject
  ProblemMappers(RequestId requestId, Event<Refused> refused) {
    this.requestId = requestId;
    this.refused = refused;
  }

  @ServerExceptionMapper
  Response problem(Problem problem) {
    LOG.debugf(problem, "%s %s", requestId.value(), problem.code());
    if (problem.code() == ErrorCode.NOT_FOUND) {
      // what lies outside of the caller's area is not there for him: the auditor wants to know
      refused.fire(new Refused(problem.code()));
    }
    return answer(problem.code(), problem.getMessage(), problem.violations());
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    return answer(ErrorCode.FORBIDDEN, null, List.of());
  }

  /** The sign-in address leads to the identity provider; everywhere else the answer says 401. */
  @ServerExceptionMapper(priority = 1)
  Uni<Response> unauthorized(UnauthorizedException e, RoutingContext request) {
    HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
    if (authenticator == null || !request.normalizedPath().startsWith(SIGN_IN_PATHS)) {
      return Uni.createFrom().item(answer(ErrorCode.NOT_SIGNED_IN, null, List.of()));
    }
    return authenticator
        .getChallenge(request)
        .map(this::challenge)
        .onFailure()
        .recoverWithItem(failure -> identityProvider(new OIDCException(failure)));
  }

  private Response challenge(ChallengeData challenge) {
    if (challenge == null || challenge.status != Response.Status.FOUND.getStatusCode()) {
      return answer(ErrorCode.NOT_SIGNED_IN, null, List.of());
    }
    Response.ResponseBuilder redirect = Response.status(challenge.status);
    challenge.getHeaders().forEach((name, value) -> redirect.header(name.toString(), value));
    return redirect.build();
  }

  @ServerExceptionMapper(priority = 1)
  Response authenticationFailed(AuthenticationFailedException e) {
    return answer(ErrorCode.NOT_SIGNED_IN, "登录凭据无效或已过期，请重新登录", List.of());
  }

  @ServerExceptionMapper
  Response identityProvider(OIDCException e) {
    LOG.warnf("%s identity provider: %s", requestId.value(), e.getMessage());
    return answer(ErrorCode.IDP_UNAVAILABLE, "统一身份认证服务没有应答，暂时无法登录；请稍后重试，或联系系统管理员", List.of());
  }

  @ServerExceptionMapper
  Response violations(ConstraintViolationException e) {
    return answer(
        ErrorCode.INVALID_INPUT,
        "有 " + e.getConstraintViolations().size() + " 处需要修改",
        e.getConstraintViolations().stream().map(ProblemMappers::violation).toList());
  }

  @ServerExceptionMapper
  Response json(JsonProcessingException e) {
    String field =
        e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? mapping.getPath().getLast().getFieldName()
            : null;
    String message = "内容不是可识别的格式" + (field == null ? "" : "（" + field + "）");
    return answer(ErrorCode.INVALID_INPUT, message, List.of(new Violation(field, message)));
  }

  @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
  Response stale(Exception e) {
    return answer(ErrorCode.STALE, "您打开之后内容已被他人修改，请刷新后再办理", List.of());
  }

  @ServerExceptionMapper
  Response persistence(PersistenceException e) {
    if (Expected.isDuplicate(e)) {
      return answer(ErrorCode.DUPLICATE, "已有相同的记录，请核对后再提交", List.of());
    }
    return Expected.isUnreadable(e)
        ? answer(ErrorCode.INVALID_INPUT, "内容含有不能保存或识别的字符，请核对后再提交", List.of())
        : unexpected(e);
  }

  @ServerExceptionMapper
  Response web(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    ErrorCode code = BY_STATUS.get(status);
    if (code == null) {
      return status < 400 ? e.getResponse() : unexpected(e);
    }
    return answer(code, null, List.of());
  }

  /**
   * Overtaken, or there already, may show only when the transaction ends: wrapped, so it comes
   * here.
   */
  @ServerExceptionMapper
  Response anyOther(Throwable e) {
    return switch (Expected.withoutWrapping(e)) {
      case OptimisticLockException overtaken -> stale(overtaken);
      case StaleObjectStateException overtaken -> stale(overtaken);
      case PersistenceException refused -> persistence(refused);
      default -> unexpected(e);
    };
  }

  private Response unexpected(Throwable e) {
    LOG.errorf(e, "%s unexpected", requestId.value());
    return answer(ErrorCode.INTERNAL, "系统出错，已记录；请稍后重试，仍不成功请把请求编号告知管理员", List.of());
  }

  private Response answer(ErrorCode code, String detail, List<Violation> violations) {
    if (code.status() == 403) {
      refused.fire(new Refused(code));
    }
    return ProblemBody.answer(code, detail, violations, requestId.value());
  }

  private static Violation violation(ConstraintViolation<?> v) {
    String path = v.getPropertyPath().toString();
    String[] parts = path.split("\\.", 3);
    return new Violation(parts.length == 3 ? parts[2] : parts[parts.length - 1], v.getMessage());
  }
}
