package org.zhengxun.inspector.crawl;

import org.zhengxun.inspector.page.PageTally;
import org.zhengxun.inspector.page.Reference;
import org.zhengxun.inspector.url.WebAddress;

/**
 * An address that did not open and where it is referred to.
 *
 * @param reference the reference as it first stood
 * @param page the page it first stood on; the home page when it stands there
 * @param onHome true when it stands on the home page
 * @param pages the pages it stands on, at least one
 * @param outcome what came of looking at it
 */
public record LinkUse(
    Reference reference, WebAddress page, boolean onHome, PageTally pages, LinkOutcome outcome) {

  /** The resolved address, or what was written when it resolves to none. */
  public String address() {
    return reference.target() == null ? reference.written() : reference.target().toString();
  }
}
