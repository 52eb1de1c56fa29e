package org.zhengxun.catalog.lexicon;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;

/** Whether an inherited or shipped row holds for an organisation and those below it. */
@Entity
public class LexiconSwitch {
  @Id private UUID id;
  private UUID orgId;
  private UUID rowId;
  private String wording;
  private boolean off;
  private String reason = "";
  private Instant editedAt;
  private String editedByName;
  @Version private int version;

  protected LexiconSwitch() {}

  LexiconSwitch(UUID orgId, UUID rowId, String wording) {
    this.id = Ids.next();
    this.orgId = orgId;
    this.rowId = rowId;
    this.wording = wording;
  }

  void switchOff(String because, Instant at, String by) {
    if (off) {
      throw new Problem(ErrorCode.ALREADY_DECIDED, "“" + wording + "”已由" + editedByName + "停用");
    }
    off = true;
    reason = because;
    touch(at, by);
  }

  void switchOn(Instant at, String by) {
    if (!off) {
      throw Problem.wrongState("“" + wording + "”没有停用");
    }
    off = false;
    touch(at, by);
  }

  private void touch(Instant at, String by) {
    editedAt = at;
    editedByName = by;
  }

  UUID orgId() {
    return orgId;
  }

  UUID rowId() {
    return rowId;
  }

  String reason() {
    return reason;
  }

  Instant editedAt() {
    return editedAt;
  }

  String editedByName() {
    return editedByName;
  }
}
