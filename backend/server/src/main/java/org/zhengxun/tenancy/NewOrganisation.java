package org.zhengxun.tenancy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What an administrator enters for an organisation. */
public record NewOrganisation(
    UUID parentId,
    @NotBlank(message = "请填写名称") @Size(max = 100, message = "名称不超过100字") String name,
    @Size(max = 40, message = "简称不超过40字") String shortName,
    @NotNull(message = "请选择层级") Level level,
    @Pattern(regexp = "\\d{6}|bm\\d{4}", message = "行政区划代码应为6位数字") String areaCode,
    @Size(max = 100, message = "办公机构名称不超过100字") String officeName,
    Integer displayOrder) {}
