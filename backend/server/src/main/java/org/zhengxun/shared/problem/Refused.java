package org.zhengxun.shared.problem;

/**
 * Fired when a request was refused for lack of a right, or asked for what does not exist or lies
 * outside of the caller's area; the audit trail listens.
 */
public record Refused(ErrorCode code) {}
