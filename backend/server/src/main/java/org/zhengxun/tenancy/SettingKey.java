package org.zhengxun.tenancy;

/**
 * A setting an organisation may own; holds for its subtree until one below overrides it.
 *
 * @param key stable dotted name, e.g. {@code notice.decimals}
 * @param type how the value is written: Integer, Boolean or String
 * @param fallback what holds where no organisation set anything; never null
 * @param label what the setting does, in Chinese, for the settings screen
 */
public record SettingKey<T>(String key, Class<T> type, T fallback, String label) {
  public static SettingKey<Integer> number(String key, int fallback, String label) {
    return new SettingKey<>(key, Integer.class, fallback, label);
  }

  public static SettingKey<Boolean> flag(String key, boolean fallback, String label) {
    return new SettingKey<>(key, Boolean.class, fallback, label);
  }

  public static SettingKey<String> text(String key, String fallback, String label) {
    return new SettingKey<>(key, String.class, fallback, label);
  }
}
