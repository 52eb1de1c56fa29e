package org.zhengxun.registry;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 平台字典. */
@Path("/api/v1/platforms")
@Tag(name = "registers")
public class PlatformResource {
  private final Platforms platforms;

  PlatformResource(Platforms platforms) {
    this.platforms = platforms;
  }

  @GET
  @Authenticated
  public List<PlatformView> list() {
    return platforms.all().stream().map(PlatformView::of).toList();
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public PlatformView assign(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull Letters letters) {
    return PlatformView.of(platforms.assign(id, version, letters.letters()));
  }

  public record Letters(
      @NotNull(message = "请填写字母码") @Pattern(regexp = "[A-Z]{2}", message = "字母码应为两个大写字母")
          String letters) {}

  /**
   * @param letters null while the operator has not entered them: accounts then wait for their code
   */
  public record PlatformView(UUID id, String name, String letters, int version) {
    static PlatformView of(Platform p) {
      return new PlatformView(p.id(), p.name(), p.letters(), p.version());
    }
  }
}
