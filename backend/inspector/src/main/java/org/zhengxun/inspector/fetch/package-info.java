/**
 * Fetching politely: one object per host owns pace, retries, cache; every failure has a cause from
 * a closed list.
 */
package org.zhengxun.inspector.fetch;
