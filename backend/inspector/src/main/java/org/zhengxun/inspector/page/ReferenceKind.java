package org.zhengxun.inspector.page;

/** What follows a reference, and when. */
public enum ReferenceKind {
  /** What a visitor clicks: {@code a}, {@code area}, a link inside a document or feed. */
  LINK,
  /** A page shown inside: {@code iframe}, {@code frame}. */
  FRAME,
  /** What the browser goes on to by itself: meta refresh. */
  REFRESH,
  /** A literal address that a script opens. */
  SCRIPT,
  /** Where a GET form leads. */
  FORM,
  /** A style sheet, whose own references count too. */
  STYLE_SHEET,
  /** RSS or Atom, named in the head. */
  FEED,
  /** A page a sitemap lists. */
  LISTED,
  /** A sitemap that an index of sitemaps lists. */
  SITEMAP,
  /** Pictures, scripts, fonts, films, embedded objects. */
  RESOURCE
}
