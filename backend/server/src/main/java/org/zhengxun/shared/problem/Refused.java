package org.zhengxun.shared.problem;

/** Fired when a request was refused for lack of a right; the audit trail listens. */
public record Refused(ErrorCode code) {}
