package org.zhengxun.registry;

import java.util.UUID;

/**
 * A row of a baseline without faults.
 *
 * @param line its line in the file
 * @param existing the record it changes; null for a new one
 * @param website filled for the website register, else null
 * @param account filled for the account register, else null
 */
public record ImportedRow(
    int line, UUID existing, Effect effect, WebsiteData website, AccountData account) {

  /** What applying the row does. */
  public enum Effect {
    NEW,
    CHANGED,
    UNCHANGED
  }
}
