package org.zhengxun.rectification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The unit's answer to one finding, as typed so far. */
public record NewAnswer(
    @NotNull(message = "缺少整改说明") @Size(max = 4000, message = "整改说明不超过 4000 字") String text,
    @NotNull(message = "缺少附件清单") @Size(max = 20, message = "每个问题最多 20 个附件") List<UUID> fileIds) {}
