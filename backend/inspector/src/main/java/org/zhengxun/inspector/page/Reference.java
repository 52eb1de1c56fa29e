package org.zhengxun.inspector.page;

import org.zhengxun.inspector.url.WebAddress;

/**
 * A reference a browser would follow.
 *
 * @param target the resolved address without fragment, or null when it is no valid address
 * @param fragment the place inside the target, percent-decoded; empty when none is named
 * @param written the attribute as written
 * @param element where it stands, such as {@code a[href]}
 * @param kind what follows it
 * @param text anchor or alternative text, may be empty
 * @param zone part of the page
 */
public record Reference(
    WebAddress target,
    String fragment,
    String written,
    String element,
    ReferenceKind kind,
    String text,
    Zone zone) {

  /** True for what a visitor clicks. */
  public boolean isLink() {
    return kind == ReferenceKind.LINK;
  }

  /** True for what a browser goes on to by itself. */
  public boolean isRefresh() {
    return kind == ReferenceKind.REFRESH;
  }

  /** True for what may lead to another page. */
  public boolean mayBePage() {
    return switch (kind) {
      case LINK, FRAME, REFRESH, SCRIPT, LISTED -> !staysOnPage();
      default -> false;
    };
  }

  /** True for a bare fragment: it leads to a place of the same page. */
  public boolean staysOnPage() {
    return written.strip().startsWith("#");
  }

  /** The same reference with less of its attribute kept. */
  public Reference withWritten(String kept) {
    return new Reference(target, fragment, kept, element, kind, text, zone);
  }
}
