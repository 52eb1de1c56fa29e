package org.zhengxun.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an inspector enters for an own rule.
 *
 * @param object SITE, MEDIA or ALL
 * @param active false retires the rule; null means true
 */
public record NewOwnRule(
    @NotBlank(message = "请填写问题表述") @Size(max = 200, message = "问题表述不超过200字") String words,
    @NotNull(message = "请选择适用对象") RuleObject object,
    @NotNull(message = "请选择效力") OwnRuleEffect effect,
    Boolean active) {}
