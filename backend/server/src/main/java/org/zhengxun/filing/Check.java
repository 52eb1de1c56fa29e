package org.zhengxun.filing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhengxun.shared.label.Labelled;

/**
 * One thing the machine compared.
 *
 * @param text what was found, in Chinese
 * @param basis the rule it relied on; null when none is needed
 */
@Schema(name = "FilingCheck")
@RegisterForReflection
public record Check(String key, Result result, String text, String basis) {

  /** FAULT stops the filing; CONFIRM asks the deciders to look. */
  @Schema(name = "FilingCheckResult")
  public enum Result implements Labelled {
    OK("符合"),
    CONFIRM("请核对"),
    FAULT("不符合");

    private final String label;

    Result(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  static Check ok(String key, String text) {
    return new Check(key, Result.OK, text, null);
  }

  static Check confirm(String key, String text, String basis) {
    return new Check(key, Result.CONFIRM, text, basis);
  }
}
