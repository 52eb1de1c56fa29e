package org.zhengxun.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A filing begun; the form may still be empty. */
public record NewFiling(
    @NotNull(message = "请选择备案类型") FilingKind kind,
    @Valid @NotNull(message = "请填写备案表") AccountForm form) {}
