package org.zhengxun.inspector.defects;

/** Plants what is wrong with the disclosure platform and with items to be reprinted. */
final class DisclosureDefects {
  private DisclosureDefects() {}

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
