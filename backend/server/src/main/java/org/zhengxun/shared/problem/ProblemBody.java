package org.zhengxun.shared.problem;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** The JSON of an error answer (RFC 9457). */
public record ProblemBody(
    String type,
    String title,
    int status,
    ErrorCode code,
    String detail,
    List<Violation> violations,
    String requestId) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * @param detail null when the code's own title says it
   */
  public static ProblemBody of(
      ErrorCode code, String detail, List<Violation> violations, String requestId) {
    return new ProblemBody(
        "about:blank",
        code.title(),
        code.status(),
        code,
        detail == null ? code.title() : detail,
        violations,
        requestId);
  }

  static Response answer(
      ErrorCode code, String detail, List<Violation> violations, String requestId) {
    ProblemBody body = of(code, detail, violations, requestId);
    Response.ResponseBuilder answer = Response.status(code.status()).type(MEDIA_TYPE).entity(body);
    if (code.status() == 503) {
      answer.header("Retry-After", "10");
    }
    return answer.build();
  }
}
