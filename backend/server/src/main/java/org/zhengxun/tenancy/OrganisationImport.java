package org.zhengxun.tenancy;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A list of areas or units between its dry run and being applied. */
@Entity
public class OrganisationImport extends CheckedFile {
  @JdbcTypeCode(SqlTypes.JSON)
  private OrganisationList content;

  protected OrganisationImport() {}

  OrganisationImport(Actor by, String fileName, OrganisationList content, Instant at) {
    super(by, fileName, at);
    this.content = content;
  }

  OrganisationList content() {
    return content;
  }
}
