package org.zhengxun.tenancy;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.shared.web.Download;

/** 附件. */
@Path("/api/v1/files")
@Tag(name = "files")
public class FileResource {
  private final StoredFiles files;

  FileResource(StoredFiles files) {
    this.files = files;
  }

  /**
   * Attaches a file to a filing or task while it is the reporter's turn; its participants read it.
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Roles.REPORTER)
  @ResponseStatus(201)
  public FileView upload(@RestForm("file") FileUpload file, @RestForm("subjectId") UUID subjectId) {
    if (file == null) {
      throw Problem.invalid("file", "请选择文件");
    }
    if (subjectId == null) {
      throw Problem.invalid("subjectId", "请指明附件所属的备案或整改任务");
    }
    return FileView.of(files.upload(subjectId, file.fileName(), file.uploadedFile()));
  }

  @GET
  @Path("/{id}")
  @Authenticated
  public Response download(@PathParam("id") UUID id) {
    StoredFile file = files.get(id);
    return Download.of(file.name(), file.mediaType(), files.content(file));
  }

  /** Removes an attachment while it is still the reporter's turn. */
  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.REPORTER)
  public void remove(@PathParam("id") UUID id) {
    files.remove(id);
  }

  /** An attached file as shown. */
  public record FileView(
      UUID id, String name, String mediaType, long size, String sha256, Instant createdAt) {
    public static FileView of(StoredFile f) {
      return new FileView(f.id(), f.name(), f.mediaType(), f.size(), f.sha256(), f.createdAt());
    }
  }
}
