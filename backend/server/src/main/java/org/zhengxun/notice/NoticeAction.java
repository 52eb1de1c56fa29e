package org.zhengxun.notice;

import java.util.ArrayList;
import java.util.List;
import org.zhengxun.shared.label.Labelled;
import org.zhengxun.tenancy.Actor;
import org.zhengxun.tenancy.Role;

/** What somebody may do with a notice now; screens show nothing else. */
public enum NoticeAction implements Labelled {
  EDIT("编辑"),
  REDRAFT("重新起草"),
  DISCARD("作废"),
  SUBMIT("送审"),
  APPROVE("审核通过"),
  RETURN("退回"),
  SIGN("签发");

  private final String label;

  NoticeAction(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  static List<NoticeAction> of(Notice notice, Actor actor) {
    List<NoticeAction> actions = new ArrayList<>();
    if (!notice.orgId().equals(actor.orgId())) {
      return actions;
    }
    if (notice.state() == NoticeState.DRAFT && actor.has(Role.INSPECTOR)) {
      actions.addAll(List.of(EDIT, REDRAFT, DISCARD, SUBMIT));
    }
    if (notice.state() == NoticeState.REVIEW && actor.has(Role.APPROVER)) {
      actions.addAll(List.of(APPROVE, RETURN));
    }
    if (notice.state() == NoticeState.SIGNING && actor.has(Role.LEADER)) {
      actions.addAll(List.of(SIGN, RETURN));
    }
    return actions;
  }
}
