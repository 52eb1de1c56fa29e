package org.zhengxun.tenancy;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.zhengxun.shared.web.SeenRow;

/** 单位与组织树. */
@Path("/api/v1/organisations")
@Tag(name = "organisations")
public class OrganisationResource {
  private final Organisations organisations;

  OrganisationResource(Organisations organisations) {
    this.organisations = organisations;
  }

  /** The actor's organisation and all below it. */
  @GET
  @Authenticated
  public List<OrganisationView> tree() {
    return organisations.tree().stream().map(OrganisationView::of).toList();
  }

  @POST
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  @ResponseStatus(201)
  public OrganisationView create(@Valid @NotNull NewOrganisation data) {
    return OrganisationView.of(organisations.create(data));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public OrganisationView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewOrganisation data) {
    return OrganisationView.of(organisations.change(id, version, data));
  }

  @POST
  @Path("/{id}/order")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public void order(@PathParam("id") UUID id, @Valid @NotNull NewOrder order) {
    organisations.order(id, order.children());
  }

  /** The children of one organisation in their new order. */
  public record NewOrder(
      @NotEmpty(message = "请给出下级单位的顺序") List<@Valid @NotNull SeenRow> children) {}
}
