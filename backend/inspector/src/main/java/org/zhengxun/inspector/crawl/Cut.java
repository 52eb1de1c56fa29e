package org.zhengxun.inspector.crawl;

/** Why an inspection ended before it had seen the whole site; the gravest first. */
public enum Cut {
  /** The site's robots.txt could not be read: only the home page was looked at. */
  ROBOTS,
  /** No time was left: pages and addresses were not looked at. */
  TIME,
  /** As many pages were read as allowed; others of the site were not. */
  PAGES,
  /** As many addresses were noted as allowed; all pages were read. */
  LINKS
}
