package org.zhengxun.tenancy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Registers a person by login name, beforehand, in an organisation. */
public record NewMembership(
    @NotBlank(message = "请填写登录名")
        @Pattern(regexp = "[A-Za-z0-9._@-]{2,64}", message = "登录名由2至64位字母、数字和 . _ @ - 组成")
        String loginName,
    @NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名不超过50字") String name,
    @NotNull(message = "请选择单位") UUID orgId) {}
