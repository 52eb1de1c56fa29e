package org.zhengxun.inspection.reprint;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import org.zhengxun.inspector.Reprint;

/**
 * An item that every site has to reprint.
 *
 * @param title its title
 * @param source web address of the original; null when it is not known
 * @param due last day to reprint it; null when none was set
 */
@RegisterForReflection
public record ReprintItem(
    @NotBlank(message = "请填写标题") @Size(max = 200, message = "标题不超过200字") String title,
    @Size(max = 2000, message = "原文网址不超过2000字") String source,
    LocalDate due) {

  /** As the inspector takes it. */
  public Reprint forMachine() {
    return new Reprint(title, source == null ? null : URI.create(source), due);
  }
}
