package org.zhengxun.filing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is wrong with one field of the form. */
@RegisterForReflection
public record FieldReason(
    @NotBlank(message = "请指明字段") @Size(max = 40) String field,
    @NotBlank(message = "请写明退回理由") @Size(max = 500, message = "理由最多 500 个字") String reason) {}
