package org.zhengxun.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.zhengxun.tenancy.SettingKey;
import org.zhengxun.tenancy.SettingSource;
import org.zhengxun.tenancy.Settings;

/** What an office sets for its tasks. */
@ApplicationScoped
class RectificationSettings implements SettingSource {
  private static final SettingKey<String> OFFICE_HOURS_END =
      SettingKey.text("rectification.officeHoursEnd", "18:00", "下班时间，用于“下班前”的整改期限（时:分）");
  private static final SettingKey<String> DEMANDS =
      SettingKey.text("rectification.demands", "逐项整改并书面反馈整改情况（主要负责人签字、加盖公章）", "下达整改任务时的默认要求");

  private final Settings settings;

  RectificationSettings(Settings settings) {
    this.settings = settings;
  }

  LocalTime officeHoursEnd(UUID orgId) {
    try {
      return LocalTime.parse(settings.get(OFFICE_HOURS_END, orgId));
    } catch (DateTimeParseException e) {
      return LocalTime.parse(OFFICE_HOURS_END.fallback());
    }
  }

  String demands(UUID orgId) {
    return settings.get(DEMANDS, orgId);
  }

  @Override
  public List<SettingKey<?>> settings() {
    return List.of(OFFICE_HOURS_END, DEMANDS);
  }
}
