package org.zhengxun.inspector.page;

/** What a page is for. */
public enum PageKind {
  /** The site's first page. */
  HOME,
  /** Lists items, or introduces a part of the site. */
  COLUMN,
  /** One published item. */
  CONTENT,
  /** Anything else: search, log-in, forms. */
  OTHER
}
