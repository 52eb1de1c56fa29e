package org.zhengxun.inspection.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A result entered by hand.
 *
 * @param verdict 合格, 不合格 or null
 * @param rectification 整改情况; empty when nothing is to be said
 * @param mapping the rules it stands for; null takes what is remembered or suggested
 */
public record NewResult(
    @NotNull(message = "请选择检查对象") UUID targetId,
    @NotBlank(message = "请填写存在的问题") @Size(max = 500, message = "存在的问题不超过500字") String wording,
    @Size(max = 10, message = "检查结果不超过10字") String verdict,
    @Size(max = 200, message = "整改情况不超过200字") String rectification,
    @Valid WordingMapping mapping) {}
