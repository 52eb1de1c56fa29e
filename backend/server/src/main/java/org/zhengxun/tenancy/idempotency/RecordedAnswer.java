package org.zhengxun.tenancy.idempotency;

/**
 * What a command was answered.
 *
 * @param json null without a body
 */
record RecordedAnswer(int status, String json) {}
