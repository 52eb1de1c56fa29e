package org.zhengxun.inspection.reprint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The whole list as it shall be. */
public record NewReprints(
    @NotNull(message = "请填写清单") @Size(max = 100, message = "清单不超过100条")
        List<@Valid @NotNull(message = "请填写标题") ReprintItem> items) {}
