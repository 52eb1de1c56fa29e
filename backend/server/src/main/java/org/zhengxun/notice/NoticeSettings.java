package org.zhengxun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhengxun.notice.text.HouseWords;
import org.zhengxun.tenancy.Organisation;
import org.zhengxun.tenancy.SettingKey;
import org.zhengxun.tenancy.SettingSource;
import org.zhengxun.tenancy.Settings;

/** How an office words its notices. */
@ApplicationScoped
class NoticeSettings implements SettingSource {
  private static final SettingKey<Integer> DECIMALS =
      SettingKey.number("notice.decimals", 2, "合格率保留的小数位数（0 至 2），末尾的 0 不显示");
  private static final SettingKey<String> RECTIFIED =
      SettingKey.text(
          "notice.rectifiedWord", HouseWords.DEFAULT.rectified(), "附件中“整改情况”一栏：已经整改的写法");
  private static final SettingKey<String> OPEN =
      SettingKey.text(
          "notice.notRectifiedWord", HouseWords.DEFAULT.open(), "附件中“整改情况”一栏：尚未整改到位的写法");
  private static final SettingKey<String> NUMBER_PREFIX =
      SettingKey.text("notice.numberPrefix", "", "发文机关代字，如“咸政办发”");
  private static final SettingKey<Boolean> TITLE_WITH_ISSUER =
      SettingKey.flag("notice.titleWithIssuer", false, "通报标题前写发文机关名称");
  private static final SettingKey<String> OFFICE =
      SettingKey.text("notice.office", "", "正文中如何称呼检查机关，如“市政府办公室”；空则按层级取");
  private static final SettingKey<String> CO_INSPECTOR =
      SettingKey.text("notice.coInspector", "", "会同检查的单位，如“市数据局”；空则不写");
  private static final SettingKey<String> BASIS =
      SettingKey.text(
          "notice.basis", "《国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知》", "检查依据，含书名号；空则不写");
  private static final SettingKey<String> REPORT_TO =
      SettingKey.text("notice.reportTo", "", "整改情况报送何处；空则为检查机关");
  private static final SettingKey<String> ADDRESSEES =
      SettingKey.text("notice.addressees", "", "主送机关，以冒号结尾；空则按层级取");
  private static final SettingKey<String> COPIES =
      SettingKey.text("notice.copies", "", "抄送机关，不含“抄送：”；空则不印");
  private static final SettingKey<Integer> DEADLINE_DAYS =
      SettingKey.number("notice.deadlineDays", 7, "通报后多少天内报送整改情况");
  private static final SettingKey<Boolean> PUBLIC =
      SettingKey.flag("notice.public", true, "成文日期下方印“（此件公开发布）”");

  private final Settings settings;

  NoticeSettings(Settings settings) {
    this.settings = settings;
  }

  OfficeStyle style(Organisation area) {
    UUID org = area.id();
    AreaWords level = AreaWords.of(area);
    String office = or(settings.get(OFFICE, org), level.office());
    return new OfficeStyle(
        area.name(),
        level.whole(),
        office,
        settings.get(CO_INSPECTOR, org),
        settings.get(BASIS, org),
        or(settings.get(REPORT_TO, org), office),
        Math.clamp(settings.get(DECIMALS, org), 0, 2),
        new HouseWords(
            settings.get(RECTIFIED, org),
            settings.get(OPEN, org),
            HouseWords.DEFAULT.accountKinds(),
            HouseWords.DEFAULT.problems()));
  }

  String numberPrefix(UUID org) {
    return settings.get(NUMBER_PREFIX, org);
  }

  boolean titleWithIssuer(UUID org) {
    return settings.get(TITLE_WITH_ISSUER, org);
  }

  String addressees(UUID org, AreaWords area) {
    return or(settings.get(ADDRESSEES, org), area.addressees());
  }

  String copies(UUID org) {
    return settings.get(COPIES, org);
  }

  int deadlineDays(UUID org) {
    return Math.clamp(settings.get(DEADLINE_DAYS, org), 1, 90);
  }

  List<String> notes(UUID org) {
    return settings.get(PUBLIC, org) ? List.of("（此件公开发布）") : List.of();
  }

  private static String or(String typed, String otherwise) {
    return typed.isBlank() ? otherwise : typed;
  }

  @Override
  public List<SettingKey<?>> settings() {
    return List.of(
        DECIMALS,
        RECTIFIED,
        OPEN,
        NUMBER_PREFIX,
        TITLE_WITH_ISSUER,
        OFFICE,
        CO_INSPECTOR,
        BASIS,
        REPORT_TO,
        ADDRESSEES,
        COPIES,
        DEADLINE_DAYS,
        PUBLIC);
  }
}
