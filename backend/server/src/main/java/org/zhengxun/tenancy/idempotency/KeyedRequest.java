package org.zhengxun.tenancy.idempotency;

/**
 * A command as its sender names it.
 *
 * @param key the sender's {@code Idempotency-Key}
 * @param request method, path and query
 * @param bodyHash of the body and of the version it is meant for
 */
record KeyedRequest(String key, String request, String bodyHash) {}
