package org.zhengxun.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * Tasks to be drafted from an inspection, one per unit.
 *
 * @param findingIds which findings; null for all that are confirmed and open
 */
public record NewTasks(
    @Valid @NotNull(message = "请填写整改要求") NewTerms terms, List<UUID> findingIds) {}
