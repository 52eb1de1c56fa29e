package org.zhengxun.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Why a reply goes back.
 *
 * @param itemIds the findings that are not mended; null for all
 */
public record NewReason(
    @NotBlank(message = "请写明退回的理由") @Size(max = 1000, message = "理由不超过 1000 字") String reason,
    List<UUID> itemIds) {}
