package org.zhengxun.notice.text;

import java.time.LocalDate;
import java.util.List;

/** The first quarter of 2025 in 咸阳 as published, with the corrections the product makes. */
final class XianyangQuarter {

  private static final String STALE = "监测时间点前2周内无更新";

  private XianyangQuarter() {}

  static QuarterFigures published() {
    return with(sites(true), accounts());
  }

  static QuarterFigures with(List<SiteRow> sites, List<AccountRow> accounts) {
    return new QuarterFigures(
        2025,
        1,
        "咸阳市",
        "全市",
        "市政府办公室",
        "市数据局",
        "《国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知》",
        "市政府办公室（市政府政务公开办公室）",
        LocalDate.of(2025, 2, 28),
        53,
        53,
        293,
        2,
        sites,
        accounts);
  }

  /**
   * @param xingpingMended false before the unit's task is closed
   */
  static List<SiteRow> sites(boolean xingpingMended) {
    return List.of(
        new SiteRow(
            "s1",
            "兴平市人民政府",
            "http://www.xingping.example",
            "6104810043",
            "政策解读未与原文关联,部分页面缺失政府网站标识",
            false,
            xingpingMended),
        site("s2", "礼泉县人民政府", "6104250035", "依申请公开页面受理部门设置不合理"),
        site("s3", "长武县人民政府", "6104280003", "高关注度政策文件没有相关解读稿"),
        site("s4", "咸阳市公安局交警支队", "6104000038", "多个专题栏目更新不及时"),
        site("s5", "咸阳市司法局", "6104000051", "多个专题栏目更新不及时"));
  }

  static List<AccountRow> accounts() {
    return List.of(
        new AccountRow("a1", "红色云阳", "泾阳县云阳镇人民政府", "微信订阅号", "未提供有效互动功能", true, false),
        new AccountRow(
            "a2", "健康三原", "三原县卫生健康局", "微信订阅号", "关联的视频号“快乐可汗1334”非单位认证视频号,且未按时更新", false, false),
        new AccountRow("a3", "咸阳禁毒先锋", "咸阳市禁毒委员会办公室", "今日头条", "认证主体不一致", false, false),
        new AccountRow("a4", "永寿交警", "永寿县交警大队", "微信订阅号", "关联的视频号存在漏报情况", false, false),
        stale("a5", "泾阳县智慧农业保险", "泾阳县财政局", "微信服务号"),
        stale("a6", "咸阳地铁公安", "咸阳市公安局", "微信订阅号"),
        stale("a7", "淳化县电子商务服务中心", "淳化县电子商务服务中心", "抖音短视频"),
        stale("a8", "秦都退役军人事务局", "咸阳市秦都区退役军人事务局", "微信订阅号"),
        stale("a9", "法治礼泉", "礼泉县司法局", "抖音短视频"),
        new AccountRow("a10", "彬州交警", "彬州市公安局交通管理大队", "抖音短视频", "点赞与本单位业务无关的信息", false, true));
  }

  private static SiteRow site(String key, String name, String code, String problem) {
    return new SiteRow(key, name, "", code, problem, false, true);
  }

  private static AccountRow stale(String key, String name, String sponsor, String kind) {
    return new AccountRow(key, name, sponsor, kind, STALE, true, true);
  }
}
