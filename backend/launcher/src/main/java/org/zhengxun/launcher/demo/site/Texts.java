package org.zhengxun.launcher.demo.site;

import java.util.List;

/**
 * Texts of the columns that are one page each. Nobody real is named; telephone numbers start with
 * 000.
 */
final class Texts {

  private Texts() {}

  static List<String> overview(SiteProfile profile) {
    String body = profile.body();
    return List.of(
        body + "依法履行职责，坚持以人民为中心，围绕" + String.join("、", profile.topics()) + "等工作服务群众、服务企业。",
        "办公地址：" + profile.place() + "示例路1号。办公时间：工作日上午9:00至12:00，下午14:00至18:00。");
  }

  static List<String> geography(SiteProfile profile) {
    return List.of(
        profile.place() + "位于关中平原，四季分明，气候温和，物产丰富，交通便利。", "境内有平原、台塬和山地，适宜发展粮食、果业和特色农业。本页内容为示例。");
  }

  static List<String> duties(SiteProfile profile) {
    return List.of(
        "一、贯彻执行国家和省有关" + profile.topic(0) + "的法律法规和政策。",
        "二、组织实施" + profile.topic(1) + "工作，编制年度计划并监督落实。",
        "三、承担" + profile.topic(2) + "有关行政管理和公共服务职责。",
        "内设机构：办公室、政策法规科、业务科、信息公开科。");
  }

  static List<String> leaders(SiteProfile profile) {
    return List.of(
        "主要负责人：示例甲。主持" + profile.body() + "全面工作。",
        "分管负责人：示例乙。分管" + profile.topic(0) + "、" + profile.topic(1) + "工作。",
        "分管负责人：示例丙。分管" + profile.topic(2) + "、政务公开工作。");
  }

  static List<String> disclosureGuide(SiteProfile profile) {
    return List.of(
        "根据《中华人民共和国政府信息公开条例》编制本指南，方便公民、法人和其他组织获取" + profile.body() + "的政府信息。",
        "公开范围：机构职能、政策文件、办事指南、财政预算决算和其他依法应当主动公开的信息。",
        "公开形式：本网站、政府公报、政务新媒体和信息公开查阅点。");
  }

  static List<String> disclosureRules(SiteProfile profile) {
    return List.of(
        "《中华人民共和国政府信息公开条例》自2019年5月15日起施行。", profile.body() + "建立信息公开审查、依申请公开办理、年度报告和监督考核制度。");
  }

  static List<String> disclosureContent(SiteProfile profile) {
    return List.of(
        profile.body() + "主动公开机构职能、政策文件、规划计划、财政预算决算、行政许可和其他依法应当公开的信息。",
        "具体内容见本网站“机构职能”“政策文件”“通知公告”等栏目。");
  }

  static List<String> disclosureOnRequest(SiteProfile profile) {
    boolean wrong = profile.has(Defect.WRONG_ACCEPTING_OFFICE);
    String office = wrong ? profile.place() + "示例文化馆" : profile.website().sponsor();
    return List.of(
        "公民、法人或者其他组织可以向本机关申请获取相关政府信息，可以当面提交、邮寄或者通过网站提交申请表。",
        "受理机构：" + office + "。受理时间：工作日上午9:00至12:00，下午14:00至18:00。",
        "受理地址：" + profile.place() + "示例路1号。咨询电话：000-12345。答复时限：自收到申请之日起20个工作日内。");
  }
}
