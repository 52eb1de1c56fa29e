package org.zhengxun.inspector.page;

import java.util.ArrayList;
import java.util.List;
import org.zhengxun.inspector.url.WebAddress;

/** The pages that one problem stands on: how many, and the first of them by address. */
public final class PageTally {
  /** Enough to see which template or columns it is; the rest is only counted. */
  private static final int NAMED = 20;

  private final List<WebAddress> first = new ArrayList<>(1);
  private int count;

  /** Counts a page; the caller counts each once. */
  public void add(WebAddress page) {
    count++;
    if (count <= NAMED) {
      first.add(page);
    }
  }

  /** How many pages. */
  public int count() {
    return count;
  }

  /** The first 20 of them in the order of the walk. */
  public List<WebAddress> first() {
    return List.copyOf(first);
  }
}
