package org.zhengxun.registry;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.web.Download;

/** 网站名录. */
@Path("/api/v1/websites")
@Tag(name = "registers")
public class WebsiteResource {
  private final Registers registers;

  WebsiteResource(Registers registers) {
    this.registers = registers;
  }

  @GET
  @Authenticated
  public Page<WebsiteView> list(
      @Valid @BeanParam PageRequest page, @BeanParam WebsiteFilter filter) {
    return registers.websites(page, filter);
  }

  /** The same rows as the list under the same filters, as xlsx in the columns of the import. */
  @GET
  @Path("/export")
  @Authenticated
  @Produces(Download.XLSX)
  public Response export(@Valid @BeanParam PageRequest page, @BeanParam WebsiteFilter filter) {
    return Download.xlsx(registers.fileName("网站名录"), registers.exportWebsites(page, filter));
  }

  @GET
  @Path("/{id}")
  @Authenticated
  public WebsiteView get(@PathParam("id") UUID id) {
    return registers.website(id);
  }

  /** Every version of the record, newest first. */
  @GET
  @Path("/{id}/history")
  @Authenticated
  public List<RegisterHistory.Version> history(@PathParam("id") UUID id) {
    return registers.websiteHistory(id);
  }
}
