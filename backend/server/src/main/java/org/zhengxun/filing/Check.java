package org.zhengxun.filing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing the machine compared.
 *
 * @param text what was found, in Chinese
 * @param basis the rule it relied on; null when none is needed
 */
@Schema(name = "FilingCheck")
public record Check(String key, Result result, String text, String basis) {

  /** FAULT stops the filing; CONFIRM asks the deciders to look. */
  @Schema(name = "FilingCheckResult")
  public enum Result {
    OK,
    CONFIRM,
    FAULT
  }

  static Check ok(String key, String text) {
    return new Check(key, Result.OK, text, null);
  }

  static Check confirm(String key, String text, String basis) {
    return new Check(key, Result.CONFIRM, text, basis);
  }
}
