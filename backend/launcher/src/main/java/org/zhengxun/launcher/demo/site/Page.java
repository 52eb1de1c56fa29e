package org.zhengxun.launcher.demo.site;

import java.time.LocalDateTime;

/**
 * A page before it is written as HTML.
 *
 * @param path its address from the root
 * @param title what stands in the title
 * @param column the column it belongs to, null for the home page
 * @param published when the article appeared, null when the page is no article
 * @param main HTML of the main area
 */
record Page(String path, String title, Column column, LocalDateTime published, String main) {

  boolean home() {
    return column == null;
  }

  boolean article() {
    return published != null;
  }
}
