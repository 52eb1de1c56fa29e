package org.zhengxun.tenancy;

import java.util.List;

/** A feature's settings, so that the settings screen can show all of them; a bean per feature. */
public interface SettingSource {
  List<SettingKey<?>> settings();
}
