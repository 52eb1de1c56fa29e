package org.zhengxun.inspector.page;

/** What a page is for. */
public enum PageKind {
  /** The site's first page. */
  HOME,
  /** Lists items, or introduces a part of the site. */
  COLUMN,
  /** One published item. */
  CONTENT,
  /** Only leads on to another page, before a visitor has read anything. */
  FORWARDING,
  /** Anything else: search, log-in, forms. */
  OTHER
}
