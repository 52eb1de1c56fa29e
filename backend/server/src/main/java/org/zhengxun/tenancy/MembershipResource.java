package org.zhengxun.tenancy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.web.SeenRow;

/** 人员与角色. */
@Path("/api/v1/memberships")
@Tag(name = "people")
public class MembershipResource {
  private final People people;

  MembershipResource(People people) {
    this.people = people;
  }

  @GET
  @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN})
  public Page<MembershipView> list(
      @Valid @BeanParam PageRequest page,
      @QueryParam("q") String q,
      @QueryParam("org") UUID org,
      @QueryParam("role") Role role) {
    return people.list(page, q, org, role);
  }

  @POST
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  @ResponseStatus(201)
  public MembershipView register(@Valid @NotNull NewMembership data) {
    return people.register(data);
  }

  @PUT
  @Path("/{id}/roles")
  @RolesAllowed(Roles.SECURITY_ADMIN)
  public MembershipView grant(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull Grant grant) {
    return people.grant(id, version, grant.roles());
  }

  /** Corrects the person's name, in all the places held. */
  @PUT
  @Path("/{id}/name")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public MembershipView rename(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull CorrectedName corrected) {
    return people.rename(id, version, corrected.from(), corrected.name());
  }

  @POST
  @Path("/{id}/end")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public MembershipView end(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    return people.end(id, version);
  }

  @POST
  @Path("/{id}/resume")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public MembershipView resume(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    return people.resume(id, version);
  }

  /**
   * The name as it should have been registered.
   *
   * @param from the name as it was read
   */
  public record CorrectedName(
      @NotBlank(message = "请带上更正前的姓名") String from,
      @NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名不超过50字") String name) {}

  /** All roles the person holds here from now on; an empty set withdraws them. */
  public record Grant(@NotNull(message = "请选择角色") Set<Role> roles) {}
}
