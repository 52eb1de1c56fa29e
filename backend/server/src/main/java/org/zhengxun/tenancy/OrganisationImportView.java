package org.zhengxun.tenancy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhengxun.shared.sheet.Fault;

/**
 * What an import of areas and units would do, or did.
 *
 * @param total lines with content, the header left out
 * @param created organisations the list adds
 * @param changed organisations whose order or names the list changes
 * @param unchanged organisations that stand in the tree as in the list
 * @param faults what must be mended in the file; none may remain when it is applied
 * @param ignoredHeaders columns nothing is read from
 * @param appliedAt null while it is a dry run
 */
public record OrganisationImportView(
    UUID id,
    String fileName,
    int total,
    int created,
    int changed,
    int unchanged,
    List<Fault> faults,
    List<String> ignoredHeaders,
    Instant appliedAt) {

  static OrganisationImportView of(OrganisationImport made, OrganisationPlan plan) {
    return new OrganisationImportView(
        made.id(),
        made.fileName(),
        made.content().rows().size(),
        plan.count(OrganisationPlan.Effect.CREATED),
        plan.count(OrganisationPlan.Effect.CHANGED),
        plan.count(OrganisationPlan.Effect.UNCHANGED),
        plan.faults(),
        made.content().ignoredHeaders(),
        made.appliedAt());
  }
}
