package org.zhengxun.filing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhengxun.tenancy.FileResource.FileView;
import org.zhengxun.tenancy.Level;

/**
 * A filing with everything its page shows.
 *
 * @param supervisorName 主管单位 in words
 * @param accountId the register's row; null until approved
 * @param code 政务新媒体标识码; null until assigned
 * @param checks as of now, or as of the decision once decided
 * @param returnedForm the form as the office last returned it; null when it did not
 * @param fields what the last return found wrong, by field
 * @param actions what the actor may do now
 * @param ahead the stages still to come, in order; {@code current} marks where it waits
 */
public record FilingView(
    UUID id,
    FilingKind kind,
    FilingState state,
    UUID unitId,
    String unitName,
    String officeName,
    Level officeLevel,
    String notingName,
    Instant notedAt,
    String subject,
    AccountForm form,
    String supervisorName,
    String preparedByName,
    Instant savedAt,
    Instant stateSince,
    String returnReason,
    AccountForm returnedForm,
    List<FieldReason> fields,
    List<Check> checks,
    List<FileView> files,
    UUID accountId,
    String code,
    Set<FilingAction> actions,
    List<FilingStep.View> steps,
    List<Stage> ahead,
    int version) {

  /** A stage that has not been passed. */
  @Schema(name = "FilingStage")
  public record Stage(String label, String office, boolean current) {}
}
