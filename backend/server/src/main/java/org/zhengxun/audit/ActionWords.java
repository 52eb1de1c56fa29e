package org.zhengxun.audit;

import java.util.Map;

/** Actions in words, e.g. 单位·新增 for {@code organisation.create}. */
final class ActionWords {
  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("sign-in", "登录"),
          Map.entry("sign-out", "退出"),
          Map.entry("expired", "会话过期"),
          Map.entry("refused", "被拒绝"),
          Map.entry("open", "开通"),
          Map.entry("forward", "前移"),
          Map.entry("mend", "切换为已整改"),
          Map.entry("create", "新增"),
          Map.entry("change", "修改"),
          Map.entry("order", "调整顺序"),
          Map.entry("grant", "授予角色"),
          Map.entry("rename", "更正姓名"),
          Map.entry("end", "停用"),
          Map.entry("resume", "恢复"),
          Map.entry("letters", "设定字母码"),
          Map.entry("prepare", "编制"),
          Map.entry("check", "核对文件"),
          Map.entry("apply", "应用"),
          Map.entry("discard", "作废"),
          Map.entry("export", "导出"),
          Map.entry("download", "下载"),
          Map.entry("evidence", "查看取证页面"),
          Map.entry("upload", "上传"),
          Map.entry("remove", "移除"),
          Map.entry("try", "试查"),
          Map.entry("plan", "制定计划"),
          Map.entry("reprints", "修改转载清单"),
          Map.entry("run", "开始机器检查"),
          Map.entry("cancelRun", "停止机器检查"),
          Map.entry("closePart", "确认检查结果"),
          Map.entry("reopenPart", "重新打开"),
          Map.entry("enter", "录入"),
          Map.entry("withdraw", "撤回"),
          Map.entry("decide", "复核"),
          Map.entry("list", "列入通报"),
          Map.entry("draft", "起草"),
          Map.entry("redraft", "重新起草"),
          Map.entry("issue", "下达"),
          Map.entry("answer", "答复"),
          Map.entry("submit", "提交"),
          Map.entry("send", "报送"),
          Map.entry("sendBack", "单位退回"),
          Map.entry("send-back", "单位退回"),
          Map.entry("return", "退回"),
          Map.entry("reject", "不同意"),
          Map.entry("decline", "退回起草"),
          Map.entry("verify", "核验"),
          Map.entry("approve", "同意"),
          Map.entry("sign", "签发"),
          Map.entry("save", "保存"),
          Map.entry("note", "知悉"));

  private ActionWords() {}

  /** A code without words stays as it is. */
  static String of(String action) {
    String[] parts = action.split("\\.");
    String verb = VERBS.get(parts[parts.length - 1]);
    if (parts.length < 2 || verb == null) {
      return action;
    }
    String between = parts.length > 2 && parts[1].equals("import") ? "·导入" : "·";
    return AuditSubject.of(parts[0])
        .map(s -> s.label().equals(verb) ? verb : s.label() + between + verb)
        .orElse(action);
  }
}
