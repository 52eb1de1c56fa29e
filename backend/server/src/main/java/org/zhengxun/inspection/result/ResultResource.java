package org.zhengxun.inspection.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.zhengxun.inspection.Part;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 人工检查结果. */
@Path("/api/v1/campaigns/{id}")
@Tag(name = "inspection")
public class ResultResource {
  private final Results results;
  private final ResultImports imports;

  ResultResource(Results results, ResultImports imports) {
    this.results = results;
    this.imports = imports;
  }

  @GET
  @Path("/results")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public List<ResultRowView> list(
      @PathParam("id") UUID id, @QueryParam("part") @NotNull(message = "请选择网站或新媒体") Part part) {
    return results.list(id, part);
  }

  @POST
  @Path("/results")
  @RolesAllowed(Roles.INSPECTOR)
  @ResponseStatus(201)
  public ResultRowView enter(@PathParam("id") UUID id, @Valid @NotNull NewResult data) {
    return results.enter(id, data);
  }

  @POST
  @Path("/results/{row}/withdraw")
  @RolesAllowed(Roles.INSPECTOR)
  public void withdraw(
      @PathParam("id") UUID id,
      @PathParam("row") UUID row,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    results.withdraw(id, row, version);
  }

  @GET
  @Path("/result-imports")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public List<ImportView> imports(@PathParam("id") UUID id) {
    return imports.list(id);
  }

  @GET
  @Path("/result-imports/{import}")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public ImportView importOf(@PathParam("id") UUID id, @PathParam("import") UUID list) {
    return imports.get(id, list);
  }

  /** Reads and checks a list (xlsx or csv); nothing is entered yet. */
  @POST
  @Path("/result-imports")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Roles.INSPECTOR)
  @ResponseStatus(201)
  public ImportView checkImport(@PathParam("id") UUID id, @RestForm("file") FileUpload file) {
    if (file == null) {
      throw Problem.invalid("file", "请选择文件");
    }
    try {
      return imports.check(id, file.fileName(), Files.readAllBytes(file.uploadedFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  @POST
  @Path("/result-imports/{import}/apply")
  @RolesAllowed(Roles.INSPECTOR)
  public ImportView applyImport(
      @PathParam("id") UUID id, @PathParam("import") UUID list, @Valid @NotNull ApplyImport data) {
    return imports.apply(id, list, data);
  }

  @POST
  @Path("/result-imports/{import}/discard")
  @RolesAllowed(Roles.INSPECTOR)
  public void discardImport(@PathParam("id") UUID id, @PathParam("import") UUID list) {
    imports.discard(id, list);
  }

  /** Confirms that the targets of a part without a row are without problem. */
  @POST
  @Path("/parts/{part}/close")
  @RolesAllowed(Roles.INSPECTOR)
  public void closePart(
      @PathParam("id") UUID id, @PathParam("part") Part part, @Valid @NotNull PartClosed data) {
    results.closePart(id, part, data.clean());
  }

  @POST
  @Path("/parts/{part}/reopen")
  @RolesAllowed(Roles.INSPECTOR)
  public void reopenPart(@PathParam("id") UUID id, @PathParam("part") Part part) {
    results.reopenPart(id, part);
  }

  /** The number of targets without a row, as the inspector counts it. */
  public record PartClosed(@NotNull(message = "请确认未列出问题的对象数") Integer clean) {}
}
