package org.zhengxun.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an inspector plans.
 *
 * @param timePoint 监测时间点: all date rules are judged against it
 * @param targets register ids of sites and accounts; only with kind LIST
 */
public record NewCampaign(
    @NotBlank(message = "请填写检查名称") @Size(max = 100, message = "检查名称不超过100字") String title,
    @NotNull(message = "请选择年度") @Min(2000) @Max(2999) Integer year,
    @NotNull(message = "请选择季度") @Min(1) @Max(4) Integer quarter,
    @NotNull(message = "请选择监测时间点") Instant timePoint,
    @NotNull(message = "请选择检查方式") CampaignKind kind,
    @Size(max = 5000, message = "一次最多抽查5000个对象") List<UUID> targets) {}
