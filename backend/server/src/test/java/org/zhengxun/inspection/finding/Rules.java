package org.zhengxun.inspection.finding;

import org.zhengxun.catalog.Rule;
import org.zhengxun.catalog.ShippedCatalog;

/** Rules of the catalogue, without a database. */
final class Rules {
  private Rules() {}

  static Rule get(String ref) {
    var edition = ShippedCatalog.edition2019();
    return Rule.of(edition.find(ref).orElseThrow(), edition.source());
  }
}
