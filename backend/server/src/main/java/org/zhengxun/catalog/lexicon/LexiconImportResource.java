package org.zhengxun.catalog.lexicon;

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
import org.zhengxun.tenancy.Roles;

/** 词库导入. */
@Path("/api/v1/lexicon-imports")
@Tag(name = "lexicon")
public class LexiconImportResource {
  private final LexiconImports imports;

  LexiconImportResource(LexiconImports imports) {
    this.imports = imports;
  }

  /** The dry run: says what the file would do and what is wrong with it; changes nothing. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  @ResponseStatus(201)
  public LexiconImportView check(@RestForm("file") FileUpload file) {
    if (file == null) {
      throw Problem.invalid("file", "请选择 xlsx 文件");
    }
    return imports.check(file.fileName(), file.uploadedFile());
  }

  /** Applies a checked file as a whole, or not at all. */
  @POST
  @Path("/{id}/apply")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public LexiconImportView apply(@PathParam("id") UUID id) {
    return imports.apply(id);
  }
}
