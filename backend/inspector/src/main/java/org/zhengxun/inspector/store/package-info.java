/** What an inspection remembers of a site of any size: records that spill to disk. */
package org.zhengxun.inspector.store;
