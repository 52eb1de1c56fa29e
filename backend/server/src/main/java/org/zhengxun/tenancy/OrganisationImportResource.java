package org.zhengxun.tenancy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.zhengxun.shared.problem.Problem;

/** 区划和单位导入. */
@Path("/api/v1/organisation-imports")
@Tag(name = "organisations")
public class OrganisationImportResource {
  private final OrganisationImports imports;

  OrganisationImportResource(OrganisationImports imports) {
    this.imports = imports;
  }

  /** The dry run: says what the list would do and what is wrong with it; changes nothing. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  @ResponseStatus(201)
  public OrganisationImportView check(@RestForm("file") FileUpload file) {
    if (file == null) {
      throw Problem.invalid("file", "请选择文件");
    }
    return imports.check(file.fileName(), file.uploadedFile());
  }

  /** Applies a checked list as a whole, or not at all. */
  @POST
  @Path("/{id}/apply")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public OrganisationImportView apply(@PathParam("id") UUID id) {
    return imports.apply(id);
  }
}
