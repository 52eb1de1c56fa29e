package org.zhengxun.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 整改答复: the unit's side. */
@Path("/api/v1/tasks")
@Tag(name = "tasks")
public class ReplyResource {

  private final Replies replies;
  private final TaskReading reading;

  ReplyResource(Replies replies, TaskReading reading) {
    this.replies = replies;
    this.reading = reading;
  }

  /** Keeps what was typed so far; {@code If-Match} is the item's version. */
  @PUT
  @Path("/{id}/answers/{itemId}")
  @RolesAllowed(Roles.REPORTER)
  public ItemView save(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewAnswer answer) {
    return ItemView.of(replies.save(id, new SeenRow(itemId, version), answer));
  }

  /**
   * The answer stands; the machine looks again where it can. {@code If-Match} is the item's
   * version.
   */
  @POST
  @Path("/{id}/answers/{itemId}/submit")
  @RolesAllowed(Roles.REPORTER)
  public ItemView answer(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    return ItemView.of(replies.answer(id, new SeenRow(itemId, version)));
  }

  /** To the unit's reviewer. */
  @POST
  @Path("/{id}/submit")
  @RolesAllowed(Roles.REPORTER)
  public TaskView submit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    replies.submit(id, version);
    return reading.detail(id);
  }

  /** Back from the reviewer to the reporter. */
  @POST
  @Path("/{id}/send-back")
  @RolesAllowed(Roles.REVIEWER)
  public TaskView sendBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull Reason reason) {
    replies.sendBack(id, version, reason.reason());
    return reading.detail(id);
  }

  /** Signed and sent to the issuer. */
  @POST
  @Path("/{id}/send")
  @RolesAllowed(Roles.REVIEWER)
  public TaskView send(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    replies.send(id, version);
    return reading.detail(id);
  }

  /** Why. */
  public record Reason(
      @NotBlank(message = "请写明退回的理由") @Size(max = 1000, message = "理由不超过 1000 字") String reason) {}
}
