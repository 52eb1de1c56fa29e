/**
 * Addresses: resolving references as browsers do, the site's scope, and which places may be
 * reached.
 */
package org.zhengxun.inspector.url;
