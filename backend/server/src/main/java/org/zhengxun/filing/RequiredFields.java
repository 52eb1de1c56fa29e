package org.zhengxun.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengxun.shared.problem.Violation;

/** What must stand in the form before the unit sends it. */
final class RequiredFields {
  static final String OFFICIAL_ACCOUNT = "微信公众号";
  private static final Set<String> SUB_TYPES = Set.of("订阅号", "服务号", "小程序");

  private RequiredFields() {}

  /** Every gap and fault of form, each with its field; empty when it may be submitted. */
  static List<Violation> faults(AccountForm form, Set<String> platforms) {
    List<Violation> faults = new ArrayList<>();
    need(faults, "name", form.name(), "请填写账号名称");
    need(faults, "platform", form.platform(), "请选择平台");
    if (!blank(form.platform()) && !platforms.contains(form.platform())) {
      faults.add(new Violation("platform", "平台字典中没有“" + form.platform() + "”"));
    }
    if (OFFICIAL_ACCOUNT.equals(form.platform())
        && (form.subType() == null || !SUB_TYPES.contains(form.subType()))) {
      faults.add(new Violation("subType", "微信公众号请选择订阅号、服务号或小程序"));
    }
    if (form.functionClass() == null) {
      faults.add(new Violation("functionClass", "请选择功能类别"));
    }
    if (form.certified() == null) {
      faults.add(new Violation("certified", "请选择是否认证"));
    } else if (form.certified()) {
      need(faults, "certifiedBody", form.certifiedBody(), "请填写认证主体");
    }
    need(faults, "url", form.url(), "请填写访问链接");
    if (!blank(form.url()) && !form.url().strip().matches("https?://[^\\s/]+.*")) {
      faults.add(new Violation("url", "访问链接应以 http:// 或 https:// 开头"));
    }
    need(faults, "reason", form.reason(), "请填写新增原因");
    return faults;
  }

  private static void need(List<Violation> faults, String field, String value, String message) {
    if (blank(value)) {
      faults.add(new Violation(field, message));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
