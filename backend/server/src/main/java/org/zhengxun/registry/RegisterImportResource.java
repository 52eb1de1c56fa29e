package org.zhengxun.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.sheet.Fault;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 名录基线导入. */
@Path("/api/v1/register-imports")
@Tag(name = "registers")
public class RegisterImportResource {
  /** Rows and faults shown at once; the counts are whole. */
  private static final int SHOWN = 500;

  private final RegisterImports imports;

  RegisterImportResource(RegisterImports imports) {
    this.imports = imports;
  }

  /** The dry run: records what the file would do, and every fault by line and column. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Roles.INSPECTOR)
  @ResponseStatus(201)
  public ImportDetail prepare(
      @QueryParam("kind") @NotNull(message = "请选择名录") RegisterKind kind,
      @RestForm("file") FileUpload file) {
    if (file == null) {
      throw Problem.invalid("file", "请选择 xlsx 或 csv 文件");
    }
    return ImportDetail.of(imports.prepare(kind, file.fileName(), file.uploadedFile()));
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public Page<RegisterImportView> list(
      @Valid @BeanParam PageRequest page,
      @QueryParam("kind") RegisterKind kind,
      @QueryParam("state") RegisterImport.State state) {
    return imports.list(page, kind, state).map(RegisterImport::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public ImportDetail get(@PathParam("id") UUID id) {
    return ImportDetail.of(imports.get(id));
  }

  @POST
  @Path("/{id}/apply")
  @RolesAllowed(Roles.APPROVER)
  public RegisterImportView apply(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    return imports.apply(new SeenRow(id, version)).view();
  }

  @POST
  @Path("/{id}/discard")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER})
  public RegisterImportView discard(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    return imports.discard(new SeenRow(id, version)).view();
  }

  /** A baseline with its first faults and rows. */
  public record ImportDetail(
      RegisterImportView summary, List<Fault> faults, List<ImportedRow> rows) {
    static ImportDetail of(RegisterImport i) {
      return new ImportDetail(
          i.view(),
          i.faults().stream().limit(SHOWN).toList(),
          i.rows().stream().limit(SHOWN).toList());
    }
  }
}
