package org.zhengxun.inspection.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.zhengxun.inspection.Part;
import org.zhengxun.inspection.Target;

/**
 * The target of a finding, copied so that the unit can read it.
 *
 * @param targetId the campaign's target, which the unit cannot read
 * @param subjectId the site or account in the register
 */
@Embeddable
public record About(
    UUID targetId,
    @Enumerated(EnumType.STRING) Part part,
    UUID subjectId,
    String targetName,
    String targetCode,
    String targetUrl,
    UUID unitId,
    String unitName) {

  static About of(Target t) {
    return new About(
        t.id(), t.part(), t.subjectId(), t.name(), t.code(), t.url(), t.unitId(), t.unitName());
  }
}
