package org.zhengxun.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Settings that hold for every kind of business. */
@ApplicationScoped
public class TenancySettings implements SettingSource {
  /**
   * Who prepared a filing, baseline, task or notice does not decide it; a small office may switch
   * this off.
   */
  public static final SettingKey<Boolean> SEPARATION_OF_DUTIES =
      SettingKey.flag("duties.separate", true, "经办与审批分离：经办人不能审批自己经办的事项");

  @Override
  public List<SettingKey<?>> settings() {
    return List.of(SEPARATION_OF_DUTIES);
  }
}
