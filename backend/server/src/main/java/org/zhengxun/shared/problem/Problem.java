package org.zhengxun.shared.problem;

import java.util.List;

/** What a request is refused with; becomes {@code application/problem+json} (RFC 9457). */
public class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final transient List<Violation> violations;

  public Problem(ErrorCode code, String detail, List<Violation> violations) {
    super(detail);
    this.code = code;
    this.violations = List.copyOf(violations);
  }

  public Problem(ErrorCode code, String detail) {
    this(code, detail, List.of());
  }

  /** A single faulty field. */
  public static Problem invalid(String field, String message) {
    return new Problem(ErrorCode.INVALID_INPUT, message, List.of(new Violation(field, message)));
  }

  public static Problem invalid(List<Violation> violations) {
    return new Problem(ErrorCode.INVALID_INPUT, "有 " + violations.size() + " 处需要修改", violations);
  }

  /** The row does not exist or lies outside the scope: both look the same to the asker. */
  public static Problem notFound(String what) {
    return new Problem(ErrorCode.NOT_FOUND, what + "不存在，或不在您的管辖范围内");
  }

  public static Problem wrongState(String detail) {
    return new Problem(ErrorCode.WRONG_STATE, detail);
  }

  public static Problem forbidden(String detail) {
    return new Problem(ErrorCode.FORBIDDEN, detail);
  }

  public ErrorCode code() {
    return code;
  }

  public List<Violation> violations() {
    return violations;
  }
}
