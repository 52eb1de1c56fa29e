package org.zhengxun.notice.docx;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document with every part the layout knows, made from the published notice of 咸阳, 2025 Q1. */
final class SampleNotice {

  static final String SITES_TITLE = "咸阳市2025年第一季度政府网站检查结果";
  static final String ACCOUNTS_TITLE = "咸阳市2025年第一季度政务新媒体检查结果";
  private static final String OPEN = "截至通报前仍未整改到位";

  private SampleNotice() {}

  static NoticeDocument document() {
    return with(List.of(sites(false), accounts(1)));
  }

  static NoticeDocument with(List<Annex> annexes) {
    return new NoticeDocument(
        "咸阳市人民政府办公室文件",
        "示例办函〔2025〕1号",
        List.of("咸阳市人民政府办公室", "关于2025年第一季度全市政府网站与", "政务新媒体检查情况的通报"),
        "各县市区人民政府，市政府各组成工作部门、派出机构、直属事业机构：",
        blocks(),
        "咸阳市人民政府办公室",
        "2025年2月21日",
        List.of("（此件公开发布）"),
        Optional.of(new Imprint("抄送：市数据局，市委办公室，市人大常委会办公室，市政协办公室。", "咸阳市人民政府办公室", "2025年2月21日印发")),
        annexes);
  }

  private static List<Block> blocks() {
    return List.of(
        Block.paragraph(
            "根据《国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知》要求，近期市政府办公室会同市数据局组织开展了第一季度全市政府网站与政务新媒体检查工作，现将有关情况通报如下。"),
        Block.heading1("一、总体情况"),
        new Block.Paragraph(
            "（一）政府网站检查情况。",
            "此次共检查纳入“全国政府网站信息报送系统”的政府网站53家，检查覆盖率100%，其中存在问题的政府网站5家。相关问题经督办，均已完成整改。"),
        new Block.Paragraph(
            "（二）政务新媒体检查情况。",
            "共检查纳入“全国政务新媒体信息报送系统”监管的政务新媒体293个，其中不合格政务新媒体6个，存在突出问题的政务新媒体4个，合格率为97.95%，4个政务新媒体截至通报前问题未整改到位。"),
        Block.heading1("二、发现的主要问题"),
        new Block.Paragraph(
            "（一）个别政府网站内容建设运行不规范。",
            "如兴平市人民政府网站政策解读中部分解读稿与原文未相互关联，部分页面底部未规范添加党政机关标识等信息；礼泉县人民政府网站依申请公开受理部门设置不合理；长武县人民政府网站未对高关注度政策文件进行解读。"),
        Block.heading2("（二）政务新媒体运行管理水平亟待提升"),
        Block.paragraph(
            "主要问题有：“泾阳县智慧农业保险”微信公众号、“咸阳地铁公安”微信公众号、“淳化县电子商务服务中心”抖音号存在2周内未按时更新情况，“红色云阳”微信公众号未提供有效互动功能。"),
        Block.heading1("三、工作要求"),
        Block.heading3("1.严格落实属地主管责任"),
        Block.paragraph("各县市区要常态化开展监督检查，对未批先建、漏报瞒报、任意变更的情况全程跟踪督办，确保问题整改到位。"),
        Block.paragraph(
            "本次通报指出存在仍未整改到位问题的政务新媒体主办单位，于2025年2月28日前将整改情况书面报市政府办公室（市政府政务公开办公室），抄报市数据局。"));
  }

  static Annex sites(boolean landscape) {
    return new Annex(
        SITES_TITLE,
        List.of(
            new AnnexColumn("序号", 7, true),
            new AnnexColumn("网站名称", 16, true),
            new AnnexColumn("网址", 25, true),
            new AnnexColumn("网站标识码", 14, true),
            new AnnexColumn("存在问题", 24, false),
            new AnnexColumn("整改情况", 14, true)),
        List.of(
            List.of(
                "1",
                "兴平市人民政府",
                "http://www.example.gov.cn",
                "6104810043",
                "政策解读未与原文关联，部分页面缺失政府网站标识",
                "已整改"),
            List.of("2", "礼泉县人民政府", "", "6104250035", "依申请公开页面受理部门设置不合理", "已整改"),
            List.of("3", "长武县人民政府", "", "6104280003", "高关注度政策文件没有相关解读稿", "已整改"),
            List.of(
                "4",
                "咸阳市公安局交警支队",
                "http://jjzd.xianyang.gov.cn",
                "6104000038",
                "多个专题栏目更新不及时",
                "已整改"),
            List.of(
                "5", "咸阳市司法局", "http://sfj.xianyang.gov.cn", "6104000051", "多个专题栏目更新不及时", "已整改")),
        List.of(),
        landscape);
  }

  /** The ten accounts, {@code times} over to fill pages. */
  static Annex accounts(int times) {
    var stale = "监测时间点前2周内无更新";
    var rows =
        List.of(
            List.of("1", "红色云阳", "泾阳县云阳镇人民政府", "微信订阅号", "不合格", "未提供有效互动功能", OPEN),
            List.of(
                "2", "健康三原", "三原县卫生健康局", "微信订阅号", "合格", "关联的视频号“快乐可汗1334”非单位认证视频号，且未按时更新", OPEN),
            List.of("3", "咸阳禁毒先锋", "咸阳市禁毒委员会办公室", "今日头条", "合格", "认证主体不一致", OPEN),
            List.of("4", "永寿交警", "永寿县交警大队", "微信订阅号", "合格", "关联的视频号存在漏报情况", OPEN),
            List.of("5", "泾阳县智慧农业保险", "泾阳县财政局", "微信服务号", "不合格", stale, "已整改"),
            List.of("6", "咸阳地铁公安", "咸阳市公安局", "微信订阅号", "不合格", stale, "已整改"),
            List.of("7", "淳化县电子商务服务中心", "淳化县电子商务服务中心", "抖音短视频", "不合格", stale, "已整改"),
            List.of("8", "秦都退役军人事务局", "咸阳市秦都区退役军人事务局", "微信订阅号", "不合格", stale, "已整改"),
            List.of("9", "法治礼泉", "礼泉县司法局", "抖音短视频", "不合格", stale, "已整改"),
            List.of("10", "彬州交警", "彬州市公安局交通管理大队", "抖音短视频", "合格", "点赞与本单位业务无关的信息", "已整改"));
    return new Annex(
        ACCOUNTS_TITLE,
        List.of(
            new AnnexColumn("序号", 7, true),
            new AnnexColumn("账号名称", 16, true),
            new AnnexColumn("开设主体", 18, true),
            new AnnexColumn("账号类型", 14, true),
            new AnnexColumn("检查结果", 10, true),
            new AnnexColumn("存在的问题", 22, false),
            new AnnexColumn("整改情况", 14, true)),
        Stream.generate(() -> rows).limit(times).flatMap(List::stream).toList(),
        times > 1 ? Collections.nCopies(1, "注：本表各账号数据采集时间为2025年2月10日。") : List.of(),
        false);
  }
}
