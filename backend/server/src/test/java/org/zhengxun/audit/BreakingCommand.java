package org.zhengxun.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhengxun.shared.audit.AuditNote;
import org.zhengxun.shared.audit.Audited;
import org.zhengxun.shared.problem.Problem;

/** A command that does not succeed. */
@ApplicationScoped
class BreakingCommand {
  private final AuditNote note;

  BreakingCommand(AuditNote note) {
    this.note = note;
  }

  @Transactional
  @Audited("organisation.change")
  public void breaks(String mark) {
    note.subject("organisation", null, mark);
    throw new IllegalStateException("disk full");
  }

  @Transactional
  @Audited("organisation.change")
  public void isRefused(String mark) {
    note.subject("organisation", null, mark);
    throw Problem.invalid("name", "名称有误");
  }
}
