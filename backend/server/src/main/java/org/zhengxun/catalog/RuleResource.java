package org.zhengxun.catalog;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 指标目录与自定规则. */
@Path("/api/v1")
@Tag(name = "catalog")
public class RuleResource {
  private final OfficeRules rules;

  RuleResource(OfficeRules rules) {
    this.rules = rules;
  }

  /** All rules that the caller may name; the whole catalogue is one answer. */
  @GET
  @Path("/rules")
  @Authenticated
  public List<Rule> list(
      @QueryParam("object") RuleObject object,
      @QueryParam("effect") RuleEffect effect,
      @QueryParam("q") String q) {
    return rules.list(object, effect, q);
  }

  @POST
  @Path("/own-rules")
  @RolesAllowed(Roles.INSPECTOR)
  @ResponseStatus(201)
  public Rule create(@Valid @NotNull NewOwnRule data) {
    return rules.create(data);
  }

  @PUT
  @Path("/own-rules/{id}")
  @RolesAllowed(Roles.INSPECTOR)
  public Rule change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewOwnRule data) {
    return rules.change(id, version, data);
  }
}
