package org.zhengxun.inspector.defects;

import java.util.List;

/** Plants what is wrong with the disclosure platform and with items to be reprinted. */
final class DisclosureDefects {
  private DisclosureDefects() {}

  static void noReports(DefectSite site) {
    site.sample.remove("/zfxxgk/nb/");
    site.manifest.add("X007", "/zfxxgk/", "没有找到“政府信息公开年报”");
  }

  static void blankRules(DefectSite site) {
    site.sample.column("/zfxxgk/zd/").empty();
    site.manifest.add("X007", "/zfxxgk/zd/", "“政府信息公开制度”栏目为空白");
    site.manifest.add("D040", "/zfxxgk/zd/", "政府信息公开制度");
  }

  static void noAcceptingOffice(DefectSite site) {
    String applying = "公民、法人或者其他组织可以申请获取相关政府信息。申请可以当面提交，也可以邮寄，自收到之日起二十个工作日内答复，确需延长的予以告知。";
    site.sample.column("/zfxxgk/ysq/").text(applying);
    site.sample.column("/zfxxgk/zn/").text(applying);
    site.manifest.add("X007", "/zfxxgk/ysq/", "没有写明受理机构");
  }

  static void noPlatform(DefectSite site) {
    for (String below : List.of("", "zn/", "zd/", "fd/", "nb/", "ysq/")) {
      site.sample.remove("/zfxxgk/" + below);
    }
    site.manifest.add("X007", "/", "首页没有找到“政府信息公开”入口");
  }

  /** The guide names the office, though the page to apply does not. */
  static void officeInGuideOnly(DefectSite site) {
    site.sample
        .column("/zfxxgk/ysq/")
        .text("公民、法人或者其他组织可以申请获取相关政府信息。申请可以当面提交，也可以邮寄，收到之日起二十个工作日内答复。");
  }

  static void reprintMissing(DefectSite site) {
    site.reprints.add(DefectSite.reprint("国务院办公厅关于进一步优化支付服务的意见", "2025-02-09"));
    site.manifest.add("X008", "/", "优化支付服务");
  }

  static void reprintLate(DefectSite site) {
    site.reprints.set(0, DefectSite.reprint("春耕生产专题开通", "2024-05-31"));
    site.manifest.add("X008", "/ztzl/t20240601_0.html", "2024-06-01");
  }

  static void reprintNotYetDue(DefectSite site) {
    site.reprints.add(DefectSite.reprint("国务院办公厅关于发展银发经济的意见", "2025-02-10"));
  }
}
