package org.zhengxun.launcher.demo.site;

import java.util.List;

/** Titles and paragraphs of articles, by column and number. */
final class Articles {

  private static final List<String> NEWS =
      List.of(
          "%s召开%s工作推进会",
          "%s开展%s专项检查",
          "%s组织%s业务培训",
          "%s深入基层调研%s工作",
          "%s部署下一阶段%s重点任务",
          "%s扎实推进%s各项工作",
          "%s举办%s宣传活动");
  private static final List<String> NOTICES =
      List.of("关于做好%2$s有关工作的通知", "%1$s关于%2$s检查结果的公告", "%1$s关于%2$s项目的公示", "%1$s关于公开征求%2$s意见的通知");
  private static final List<String> DOCUMENTS =
      List.of("工作实施办法", "专项行动方案", "管理办法", "年度工作要点", "服务提升行动计划");

  private final SiteProfile profile;

  Articles(SiteProfile profile) {
    this.profile = profile;
  }

  String title(Column column, Feed.Entry entry) {
    long n = entry.n();
    String topic = topic(column, entry);
    return switch (column.type()) {
      case "动态要闻" -> news(column, n, topic);
      case "通知公告" -> pick(NOTICES, n).formatted(profile.body(), topic);
      case "政策文件" -> profile.body() + "关于印发《" + document(n) + "》的通知";
      case "政策解读" -> "《" + document(explained(n)) + "》解读";
      case "办事服务" -> topic + "事项办事指南（第" + (n % 9 + 1) + "项）";
      case "互动交流" ->
          column.name().equals("调查征集") ? "关于" + topic + "的意见征集及结果反馈" : "咨询" + topic + "有关事项的来信";
      case "数据发布" -> entry.published().getYear() + "年" + topic + "主要数据（第" + n + "期）";
      case "政务公开" -> profile.body() + (entry.published().getYear() - 1) + "年政府信息公开工作年度报告";
      default -> column.name() + "：" + news(column, n, topic);
    };
  }

  /** Columns of one site do not run through topics and headlines in step. */
  private String topic(Column column, Feed.Entry entry) {
    return profile.topic(entry.n() * 2 + shift(column));
  }

  private String news(Column column, long n, String topic) {
    String subject = profile.website().portal() ? profile.place() : profile.body();
    return pick(NEWS, n * 3 + shift(column)).formatted(subject, topic);
  }

  private static int shift(Column column) {
    return column.path().hashCode() & 0xff;
  }

  List<String> paragraphs(Column column, Feed.Entry entry) {
    String topic = topic(column, entry);
    return switch (column.type()) {
      case "政策文件" -> policy(entry);
      case "政策解读" -> interpretation(entry);
      case "办事服务" -> guide(topic);
      case "互动交流" -> message(entry, topic);
      default -> report(entry, topic);
    };
  }

  /** The document that interpretation {@code n} explains. */
  long explained(long n) {
    return profile.has(Defect.POLICY_WITHOUT_INTERPRETATION) ? 2 * n : n;
  }

  /** The interpretation of document {@code n}, or -1 when there is none. */
  long explaining(long n) {
    if (!profile.has(Defect.POLICY_WITHOUT_INTERPRETATION)) {
      return n;
    }
    return n % 2 == 0 ? n / 2 : -1;
  }

  String document(long n) {
    return profile.place() + profile.topic(n) + pick(DOCUMENTS, n);
  }

  private List<String> report(Feed.Entry entry, String topic) {
    String day = entry.published().getMonthValue() + "月" + entry.published().getDayOfMonth() + "日";
    return List.of(
        day + "，" + profile.body() + "围绕" + topic + "开展工作，听取情况汇报，研究解决存在的问题。",
        "会议要求，各责任单位要明确任务分工，细化工作措施，加强协作配合，确保各项任务按期完成。",
        "下一步，将持续加强" + topic + "工作，及时公开进展情况，主动接受社会监督。");
  }

  private List<String> policy(Feed.Entry entry) {
    return List.of(
        "各有关单位：",
        "《" + document(entry.n()) + "》已经研究同意，现印发给你们，请认真贯彻执行。",
        "第一条 为规范" + profile.topic(entry.n()) + "工作，结合本地实际制定本文件。",
        "第二条 有关单位按照职责分工组织实施，每年公布落实情况。",
        "第三条 本文件自印发之日起施行。");
  }

  private List<String> interpretation(Feed.Entry entry) {
    String document = document(explained(entry.n()));
    return List.of(
        "一、制定背景。为做好"
            + profile.topic(explained(entry.n()))
            + "工作，"
            + profile.body()
            + "制定了《"
            + document
            + "》。",
        "二、主要内容。文件明确了工作目标、责任分工、办理流程和监督方式。",
        "三、群众关心的问题。办理条件、所需材料和咨询渠道均可在本网站查询。");
  }

  private static List<String> guide(String topic) {
    return List.of(
        "事项名称：" + topic + "事项办理",
        "设定依据：《中华人民共和国行政许可法》第十二条",
        "申请条件：具有完全民事行为能力的公民、法人或者其他组织",
        "办理材料：身份证明复印件1份，申请表原件1份",
        "办理地点：政务服务大厅综合窗口",
        "办理机构：政务服务科",
        "收费标准：不收费",
        "办理时间：工作日上午9:00至12:00，下午14:00至18:00",
        "联系电话：000-12345",
        "办理流程：申请、受理、审核、办结、送达");
  }

  private List<String> message(Feed.Entry entry, String topic) {
    return List.of(
        "来信内容：请问办理" + topic + "有关事项需要准备哪些材料，可以网上办理吗？",
        "来信时间：" + entry.published().toLocalDate().minusDays(3),
        "答复单位：" + profile.website().sponsor(),
        "答复时间：" + entry.published().toLocalDate(),
        "答复内容：您好，所需材料已在办事服务栏目公布，您可以网上提交申请，也可以到政务服务大厅办理。");
  }

  private static String pick(List<String> texts, long n) {
    return texts.get((int) Math.floorMod(n, (long) texts.size()));
  }
}
