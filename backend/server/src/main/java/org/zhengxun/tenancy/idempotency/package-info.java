/** Idempotency-Key: a command sent twice is carried out once. */
package org.zhengxun.tenancy.idempotency;
