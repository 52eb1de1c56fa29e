package org.zhengxun.registry;

import java.util.HashSet;
import java.util.Set;

/**
 * The rows of a file that could not be read, by the codes and names written there. What such a row
 * says of its record is not known: it may end it. Until it is mended, rows that meet the record are
 * not blamed for it.
 */
final class UnreadRows {
  private final Set<String> codes = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  void add(String code, String name) {
    if (code != null) {
      codes.add(code);
    } else if (name != null) {
      names.add(name);
    }
  }

  /**
   * Whether one of them may speak of the record with this code and name; without a code the name
   * says so.
   */
  boolean speakOf(String code, String name) {
    return (code != null && codes.contains(code)) || names.contains(name);
  }
}
