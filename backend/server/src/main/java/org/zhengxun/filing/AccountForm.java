package org.zhengxun.filing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhengxun.registry.FunctionClass;

/**
 * 政务新媒体备案表 without its personal data. A draft may have gaps; {@link RequiredFields} says what must
 * stand there before it is submitted.
 *
 * @param handle 账号ID at the platform
 * @param platform name in the platform dictionary
 * @param subType 订阅号, 服务号 or 小程序 of a 公众号
 * @param certified 是否认证
 * @param supervisorId 主管单位; null stands for the deciding office
 * @param newsLicence 是否取得互联网新闻信息服务资质
 * @param operator 承办单位
 * @param reason 新增原因
 * @param secondReason why the unit needs a second account on this platform
 */
@RegisterForReflection
public record AccountForm(
    @Size(max = 60, message = "账号名称最多 60 个字") String name,
    @Size(max = 100, message = "账号ID最多 100 个字") String handle,
    @Size(max = 30, message = "平台最多 30 个字") String platform,
    @Size(max = 10, message = "类型最多 10 个字") String subType,
    FunctionClass functionClass,
    LocalDate openedOn,
    Boolean certified,
    @Size(max = 100, message = "认证主体最多 100 个字") String certifiedBody,
    UUID supervisorId,
    Boolean newsLicence,
    @Size(max = 100, message = "承办单位最多 100 个字") String operator,
    @Size(max = 500, message = "访问链接最多 500 个字") String url,
    @Size(max = 1000, message = "情况说明最多 1000 个字") String description,
    @Size(max = 30, message = "栏目最多 30 行") List<@Valid MenuLine> menus,
    @Size(max = 500, message = "新增原因最多 500 个字") String reason,
    @Size(max = 500, message = "理由最多 500 个字") String secondReason) {

  public AccountForm {
    menus = menus == null ? List.of() : List.copyOf(menus);
  }

  /** 认证主体; null when none is written, or what is written belongs to an answer taken back since. */
  String shownCertifiedBody() {
    return Boolean.FALSE.equals(certified) || certifiedBody == null || certifiedBody.isBlank()
        ? null
        : certifiedBody.strip();
  }

  /** One line of 栏目设置. */
  @RegisterForReflection
  public record MenuLine(
      @Size(max = 60) String name,
      @Size(max = 60) String first,
      @Size(max = 60) String second,
      @Size(max = 60) String third,
      @Size(max = 200) String note) {}
}
