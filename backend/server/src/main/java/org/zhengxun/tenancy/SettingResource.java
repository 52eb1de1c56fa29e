package org.zhengxun.tenancy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.web.SeenRow;

/** 设置. */
@Path("/api/v1/settings")
@Tag(name = "settings")
public class SettingResource {
  private final Settings settings;

  SettingResource(Settings settings) {
    this.settings = settings;
  }

  /** Every setting with the value that holds for the actor's organisation, and whose it is. */
  @GET
  @Authenticated
  public List<Settings.SettingView> list() {
    return settings.all();
  }

  /** {@code If-Match} is the own value's version. */
  @PUT
  @Path("/{key}")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public Settings.SettingView change(
      @PathParam("key") String key,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull NewValue value) {
    return settings.change(key, version, value.value(), value.locked());
  }

  /**
   * @param value null to inherit from above again
   * @param locked whether organisations below may no longer override it
   */
  public record NewValue(JsonNode value, boolean locked) {}
}
