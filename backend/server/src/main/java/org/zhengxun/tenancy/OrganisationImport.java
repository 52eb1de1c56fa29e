package org.zhengxun.tenancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.zhengxun.shared.Ids;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;

/** A list of areas or units between its dry run and being applied. */
@Entity
public class OrganisationImport {
  @Id private UUID id;
  private UUID orgId;
  private String fileName;

  @JdbcTypeCode(SqlTypes.JSON)
  private OrganisationList content;

  private Instant createdAt;
  private String createdBy;
  private Instant appliedAt;
  private String appliedBy;
  @Version private int version;

  protected OrganisationImport() {}

  OrganisationImport(Actor by, String fileName, OrganisationList content, Instant at) {
    this.id = Ids.next();
    this.orgId = by.orgId();
    this.fileName = fileName;
    this.content = content;
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

  OrganisationList content() {
    return content;
  }

  Instant appliedAt() {
    return appliedAt;
  }
}
