package org.zhengxun.inspector.crawl;

/** Why an inspection ended before it had seen the whole site; the gravest first. */
public enum Cut {
  /** The site's robots.txt could not be read: only the home page was looked at. */
  ROBOTS("robots.txt 无法读取，按规定视为不允许自动访问，只看了首页"),
  /** No time was left: pages and addresses were not looked at. */
  TIME("已到时限，部分页面和链接没有检查"),
  /** As many pages were read as allowed; others of the site were not. */
  PAGES("已读满允许的页面数，其余页面没有检查"),
  /** Pages so many clicks away were read; those further away were not. */
  DEPTH("已到允许的点击次数，离首页更远的页面没有检查"),
  /** As many addresses were noted as allowed; all pages were read. */
  LINKS("已记满允许的链接数，其余链接没有检查");

  private final String words;

  Cut(String words) {
    this.words = words;
  }

  /** What was left out, in Chinese. */
  public String words() {
    return words;
  }
}
