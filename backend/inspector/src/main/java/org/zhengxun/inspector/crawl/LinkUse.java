package org.zhengxun.inspector.crawl;

import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.url.WebAddress;

/** An address and where it is referred to. */
public final class LinkUse {
  private final Reference first;
  private final WebAddress page;
  private final boolean onHome;
  private final PageTally pages = new PageTally();
  private int lastPage = -1;

  LinkUse(Reference first, WebAddress page, boolean onHome) {
    this.first = first;
    this.page = page;
    this.onHome = onHome;
  }

  void standsOn(int pageNumber, WebAddress address) {
    if (pageNumber != lastPage) {
      lastPage = pageNumber;
      pages.add(address);
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

  /** The pages it stands on, at least one. */
  public PageTally pages() {
    return pages;
  }

  /** The resolved address, or what was written when it resolves to none. */
  public String address() {
    return first.target() == null ? first.written() : first.target().toString();
  }
}
