package org.zhengxun.inspector.evidence;

/** How an address was asked; the same address may be asked in several ways. */
enum Asked {
  ENTRANCE,
  PAGE,
  RESOURCE,
  LINK,
  LINK_AGAIN,
  TLS,
  IPV6
}
