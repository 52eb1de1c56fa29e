package org.zhengxun.inspector.page;

import org.zhengxun.inspector.url.WebAddress;

/**
 * A reference a browser would follow.
 *
 * @param target the resolved address, or null when it is no valid address
 * @param written the attribute as written
 * @param element where it stands, such as {@code a[href]}
 * @param text anchor or alternative text, may be empty
 * @param zone part of the page
 */
public record Reference(WebAddress target, String written, String element, String text, Zone zone) {

  /** True for what a visitor clicks. */
  public boolean isLink() {
    return element.equals("a[href]") || element.equals("area[href]");
  }

  /** True for what a browser goes on to by itself. */
  public boolean isRefresh() {
    return element.equals("meta[refresh]");
  }

  /** True for what may lead to another page. */
  public boolean mayBePage() {
    return isLink() || isRefresh() || element.equals("iframe[src]") || element.equals("frame[src]");
  }

  /** The same reference with less of its attribute kept. */
  public Reference withWritten(String kept) {
    return new Reference(target, kept, element, text, zone);
  }
}
