package org.zhengxun.inspection.reprint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 转载清单. */
@Path("/api/v1/campaigns/{id}/reprints")
@Tag(name = "inspection")
public class ReprintResource {
  private final Reprints reprints;

  ReprintResource(Reprints reprints) {
    this.reprints = reprints;
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public ReprintsView reprints(@PathParam("id") UUID id) {
    return reprints.get(id);
  }

  /** Puts a whole list in place of the one seen; {@code If-Match} names the list's own version. */
  @PUT
  @RolesAllowed(Roles.INSPECTOR)
  public ReprintsView changeReprints(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewReprints data) {
    return reprints.change(id, version, data);
  }
}
