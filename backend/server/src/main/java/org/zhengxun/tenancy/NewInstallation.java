package org.zhengxun.tenancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The first organisation of an installation and its three separate administrators. */
public record NewInstallation(
    @NotBlank(message = "请输入开通码") String code,
    @Valid @NotNull(message = "请填写根单位") NewOrganisation root,
    @Valid @NotNull(message = "请填写系统管理员") Administrator systemAdmin,
    @Valid @NotNull(message = "请填写安全管理员") Administrator securityAdmin,
    @Valid @NotNull(message = "请填写审计管理员") Administrator auditAdmin) {

  /** A person known by login name to the identity provider. */
  public record Administrator(
      @NotBlank(message = "请填写登录名")
          @Pattern(regexp = "[A-Za-z0-9._@-]{2,64}", message = "登录名由2至64位字母、数字和 . _ @ - 组成")
          String loginName,
      @NotBlank(message = "请填写姓名") String name) {}
}
