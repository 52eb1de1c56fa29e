package org.zhengxun.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.web.Download;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 通报. */
@Path("/api/v1/notices")
@Tag(name = "notices")
public class NoticeResource {
  private static final String NO_HASH = "缺少所阅通报的校验值";

  private final Notices notices;
  private final Signing signing;
  private final NoticeReading reading;

  NoticeResource(Notices notices, Signing signing, NoticeReading reading) {
    this.notices = notices;
    this.signing = signing;
    this.reading = reading;
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public Page<NoticeRow> list(@BeanParam NoticeFilter filter, @Valid @BeanParam PageRequest page) {
    return reading.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public NoticeView get(@PathParam("id") UUID id) {
    return reading.view(id);
  }

  /** Where a number of the text comes from. */
  @GET
  @Path("/{id}/figures/{key}/rows")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public FigureOrigin origin(@PathParam("id") UUID id, @PathParam("key") String key) {
    return reading.origin(id, key);
  }

  @GET
  @Path("/{id}/docx")
  @Produces(Download.DOCX)
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER, Roles.REPORTER, Roles.REVIEWER})
  public Response download(@PathParam("id") UUID id) {
    NoticeReading.Document document = reading.document(id);
    return Download.of(document.name(), Download.DOCX, document.bytes());
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.INSPECTOR)
  public NoticeView save(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewNotice data) {
    notices.save(id, version, data);
    return reading.view(id);
  }

  /** Words the text anew from the records; what was typed into it is lost. */
  @POST
  @Path("/{id}/redraft")
  @RolesAllowed(Roles.INSPECTOR)
  public NoticeView redraft(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    notices.redraft(id, version);
    return reading.view(id);
  }

  @POST
  @Path("/{id}/submit")
  @RolesAllowed(Roles.INSPECTOR)
  public NoticeView submit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    notices.submit(id, version);
    return reading.view(id);
  }

  @POST
  @Path("/{id}/discard")
  @RolesAllowed(Roles.INSPECTOR)
  public void discard(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    notices.discard(id, version);
  }

  @POST
  @Path("/{id}/approve")
  @RolesAllowed(Roles.APPROVER)
  public NoticeView approve(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull Approval approval) {
    notices.approve(id, version, approval.contentHash());
    return reading.view(id);
  }

  /** Back to the drafter instead of approving. */
  @POST
  @Path("/{id}/return")
  @RolesAllowed(Roles.APPROVER)
  public NoticeView giveBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull Reason reason) {
    notices.giveBack(id, version, reason.reason());
    return reading.view(id);
  }

  /** Back to the drafter instead of signing. */
  @POST
  @Path("/{id}/decline")
  @RolesAllowed(Roles.LEADER)
  public NoticeView decline(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull Reason reason) {
    notices.decline(id, version, reason.reason());
    return reading.view(id);
  }

  /** Signs and issues; without a serial the next free number is given. */
  @POST
  @Path("/{id}/sign")
  @RolesAllowed(Roles.LEADER)
  public NoticeView sign(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull Signature signature) {
    signing.sign(id, version, signature.contentHash(), signature.prefix(), signature.serial());
    return reading.view(id);
  }

  /** Why. */
  public record Reason(
      @NotBlank(message = "请写明退回的理由") @Size(max = 1000, message = "理由不超过 1000 字") String reason) {}

  /**
   * @param contentHash of the notice as the approver read it
   */
  public record Approval(@NotBlank(message = NO_HASH) String contentHash) {}

  /**
   * The number a leader gives may be left out.
   *
   * @param contentHash of the notice as the leader read it
   */
  public record Signature(
      @NotBlank(message = NO_HASH) String contentHash,
      @Size(max = 20, message = "发文机关代字不超过 20 字") String prefix,
      @Min(value = 1, message = "序号从 1 开始") @Max(value = 99999, message = "序号过大") Integer serial) {}
}
