package org.zhengxun.catalog.lexicon;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Actor;

/** A file of lexicon rows between its dry run and being applied. */
@Entity
public class LexiconUpload {
  @Id private UUID id;
  private UUID orgId;
  private String fileName;
  private String sha256;
  private Instant createdAt;
  private String createdBy;
  private Instant appliedAt;
  private String appliedBy;
  @Version private int version;

  protected LexiconUpload() {}

  LexiconUpload(Actor by, String fileName, String sha256, Instant at) {
    this.id = Ids.next();
    this.orgId = by.orgId();
    this.fileName = fileName;
    this.sha256 = sha256;
    this.createdAt = at;
    this.createdBy = by.personName();
  }

  void apply(Actor by, Instant at) {
    if (appliedAt != null) {
      throw new Problem(ErrorCode.ALREADY_DECIDED, "“" + fileName + "”已由" + appliedBy + "导入");
    }
    appliedAt = at;
    appliedBy = by.personName();
  }

  UUID id() {
    return id;
  }

  UUID orgId() {
    return orgId;
  }

  String fileName() {
    return fileName;
  }

  String sha256() {
    return sha256;
  }

  Instant appliedAt() {
    return appliedAt;
  }
}
