package org.zhengxun.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.tenancy.Roles;

/** 演示网站: beside the clock, for the root's system administrator. */
@Path("/api/v1/demo/sites")
@Tag(name = "demo")
public class DemoSiteResource {
  private final DemoSites sites;

  DemoSiteResource(DemoSites sites) {
    this.sites = sites;
  }

  /** The sites that carry faults, and which of them are mended. */
  @GET
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public List<DemoSite> demoSites() {
    return sites.list();
  }

  /** Switches a site to mended, as if its unit had repaired it. */
  @POST
  @Path("/{host}/mend")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public void mend(@PathParam("host") String host) {
    sites.mend(host);
  }
}
