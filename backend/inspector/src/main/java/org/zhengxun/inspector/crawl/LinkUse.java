package org.zhengxun.inspector.crawl;

import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.url.WebAddress;

/** An address and where it is referred to. */
public final class LinkUse {
  private final Reference first;
  private final WebAddress page;
  private final boolean onHome;
  private int pages;
  private int lastPage = -1;

  LinkUse(Reference first, WebAddress page, boolean onHome) {
    this.first = first;
    this.page = page;
    this.onHome = onHome;
  }

  void standsOn(int pageNumber) {
    if (pageNumber != lastPage) {
      lastPage = pageNumber;
      pages++;
    }
  }

  /** The reference as it first stood. */
  public Reference reference() {
    return first;
  }

  /** The page it first stood on; the home page when it stands there. */
  public WebAddress page() {
    return page;
  }

  /** True when it stands on the home page. */
  public boolean onHome() {
    return onHome;
  }

  /** How many pages it stands on, at least 1. */
  public int pages() {
    return pages;
  }

  /** The resolved address, or what was written when it resolves to none. */
  public String address() {
    return first.target() == null ? first.written() : first.target().toString();
  }
}
