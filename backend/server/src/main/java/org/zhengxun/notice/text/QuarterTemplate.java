package org.zhengxun.notice.text;

import java.util.List;

/** The template of the quarterly notice that comes with the product; offices may keep their own. */
public final class QuarterTemplate {

  private static final String DUTY =
      "各县市区要落实属地政府网站与政务新媒体主管责任，指导督促主办单位及时备案登记，纳入统一监管；常态化开展监督检查，对未批先建、漏报瞒报、任意变更的情况全程跟踪督办。";
  private static final String OPERATION =
      "政府网站备案信息、政务新媒体名称和认证单位发生变化的，主办单位要及时提交变更申请，并联系属地主管部门完成审核，确保备案信息与实际情况一致。";
  private static final String RECTIFY =
      "各主办单位要对照通报的问题逐项整改，整改完成后书面反馈整改情况；确定专人每日查看监管平台，及时办理转办下发的各类问题，杜绝逾期。";

  private QuarterTemplate() {}

  public static NoticeTemplate standard() {
    return new NoticeTemplate(
        List.of(
            preamble(),
            heading("overview", "", "总体情况"),
            siteOverview(),
            accountOverview(),
            paragraph("yearlyReport", "", "政府网站工作年度报表发布情况。", Clause.always("")),
            heading("problems", "problems.any", "发现的主要问题"),
            paragraph(
                "siteProblems",
                "sites.withProblems",
                "个别政府网站内容建设运行不规范。",
                Clause.always("如{{sites.problems}}。"),
                Clause.when("sites.open", "目前，{{sites.openNames}}相关问题仍未整改到位。")),
            accountProblems(),
            heading("demands", "", "工作要求"),
            demand("duty", "严格落实属地主管责任。", DUTY),
            demand("operation", "严格政府网站与政务新媒体运行管理。", OPERATION),
            demand("rectify", "及时整改通报问题。", RECTIFY),
            deadline()));
  }

  private static TemplateBlock preamble() {
    return paragraph(
        "preamble",
        "",
        "",
        Clause.when("basis", "根据{{basis}}要求，"),
        Clause.always("近期{{office}}"),
        Clause.when("coInspector", "会同{{coInspector}}"),
        Clause.always("组织开展了{{quarter}}{{areaWord}}政府网站与政务新媒体检查工作，现将有关情况通报如下。"));
  }

  private static TemplateBlock siteOverview() {
    return paragraph(
        "siteOverview",
        "sites.checked",
        "政府网站检查情况。",
        Clause.always("此次共检查纳入“全国政府网站信息报送系统”的政府网站{{sites.checked}}家，检查覆盖率{{sites.coverage}}"),
        Clause.when("sites.withProblems", "，其中存在问题的政府网站{{sites.withProblems}}家"),
        Clause.when("sites.failed", "，不合格政府网站{{sites.failed}}家，合格率为{{sites.rate}}"),
        Clause.always("。"),
        Clause.when("sites.withProblems", "相关问题经督办，{{sites.rectification}}。"));
  }

  private static TemplateBlock accountOverview() {
    return paragraph(
        "accountOverview",
        "accounts.checked",
        "政务新媒体检查情况。",
        Clause.always("共检查纳入“全国政务新媒体信息报送系统”监管的政务新媒体{{accounts.checked}}个"),
        Clause.when("accounts.failed", "，其中不合格政务新媒体{{accounts.failed}}个"),
        Clause.when("accounts.prominent", "，存在突出问题的政务新媒体{{accounts.prominent}}个"),
        Clause.always("，合格率为{{accounts.rate}}"),
        Clause.when("accounts.open", "，{{accounts.open}}个政务新媒体截至通报前问题未整改到位"),
        Clause.always("。"));
  }

  private static TemplateBlock accountProblems() {
    return paragraph(
        "accountProblems",
        "accounts.withProblems",
        "政务新媒体运行管理水平亟待提升。",
        Clause.always("主要问题有："),
        Clause.when("accounts.failed", "{{accounts.failedNames}}，为不合格政务新媒体"),
        Clause.whenBoth("accounts.failed", "accounts.prominent", "；"),
        Clause.when("accounts.prominent", "{{accounts.prominentNames}}"),
        Clause.always("。"),
        Clause.when("accounts.open", "目前，{{accounts.openSponsors}}政务新媒体相关问题仍未整改到位。"));
  }

  private static TemplateBlock deadline() {
    return paragraph(
        "deadline",
        "open.subjects",
        "",
        Clause.always("本次通报指出存在仍未整改到位问题的{{open.subjects}}主办单位，于{{deadline}}前将整改情况书面报{{reportTo}}"),
        Clause.when("coInspector", "，抄报{{coInspector}}"),
        Clause.always("。"));
  }

  private static TemplateBlock heading(String id, String when, String text) {
    return new TemplateBlock(id, BlockStyle.HEADING_1, when, "", List.of(Clause.always(text)));
  }

  private static TemplateBlock demand(String id, String lead, String text) {
    return paragraph(id, "", lead, Clause.always(text));
  }

  private static TemplateBlock paragraph(String id, String when, String lead, Clause... clauses) {
    return new TemplateBlock(id, BlockStyle.PARAGRAPH, when, lead, List.of(clauses));
  }
}
