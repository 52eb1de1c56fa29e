package org.zhengxun.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the audit trail is narrowed to. */
public class AuditFilter {
  @QueryParam("q")
  @Schema(description = "Words in the person, the subject or the detail")
  public String q;

  @QueryParam("subject")
  public AuditSubject subject;

  @QueryParam("result")
  public AuditTrail.Result result;

  @QueryParam("from")
  @Schema(description = "First day, by real time in China")
  public LocalDate from;

  @QueryParam("to")
  @Schema(description = "Last day, by real time in China")
  public LocalDate to;
}
