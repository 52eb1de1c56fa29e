package org.zhengxun.audit;

import java.util.Arrays;
import java.util.Optional;
import org.zhengxun.shared.label.Labelled;

/** What was done upon: the first part of an action's code. */
public enum AuditSubject implements Labelled {
  SESSION("session", "登录"),
  INSTALLATION("installation", "系统"),
  ACCESS("access", "访问"),
  CLOCK("clock", "业务时钟"),
  DEMO("demo", "示例站点"),
  ORGANISATION("organisation", "单位"),
  MEMBERSHIP("membership", "人员"),
  SETTING("setting", "设置"),
  PLATFORM("platform", "平台字典"),
  REGISTER_IMPORT("register-import", "名录基线"),
  WEBSITE("website", "网站"),
  ACCOUNT("account", "账号"),
  FILING("filing", "备案"),
  CAMPAIGN("campaign", "检查任务"),
  RESULT("result", "检查结果"),
  FINDING("finding", "问题"),
  OWN_RULE("ownRule", "自定规则"),
  LEXICON("lexicon", "词库"),
  TASK("task", "整改任务"),
  NOTICE("notice", "通报"),
  FILE("file", "附件"),
  AUDIT("audit", "审计记录");

  private final String code;
  private final String label;

  AuditSubject(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** As actions are written, e.g. {@code filing} in {@code filing.approve}. */
  String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  static Optional<AuditSubject> of(String code) {
    return Arrays.stream(values()).filter(subject -> subject.code.equals(code)).findFirst();
  }
}
