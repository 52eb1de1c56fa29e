package org.zhengxun.catalog.lexicon;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.zhengxun.inspector.wording.LexiconSheet;
import org.zhengxun.shared.page.Page;
import org.zhengxun.shared.page.PageRequest;
import org.zhengxun.shared.web.Download;
import org.zhengxun.shared.web.SeenRow;
import org.zhengxun.tenancy.Roles;

/** 词库. */
@Path("/api/v1/lexicon")
@Tag(name = "lexicon")
public class LexiconResource {
  private final LexiconListing listing;
  private final OfficeLexicon lexicon;
  private final LexiconTrial trial;

  LexiconResource(LexiconListing listing, OfficeLexicon lexicon, LexiconTrial trial) {
    this.listing = listing;
    this.lexicon = lexicon;
    this.trial = trial;
  }

  /** The offices' rows that the caller reads, then those that ship with the product. */
  @GET
  @Path("/rows")
  @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public Page<LexiconRowView> list(
      @Valid @BeanParam PageRequest page, @BeanParam LexiconFilter filter) {
    return listing.list(page, filter);
  }

  @POST
  @Path("/rows")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  @ResponseStatus(201)
  public LexiconRowView create(@Valid @NotNull LexiconContent content) {
    return lexicon.create(content);
  }

  @PUT
  @Path("/rows/{id}")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public LexiconRowView change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version,
      @Valid @NotNull LexiconContent content) {
    return lexicon.change(id, version, content);
  }

  @DELETE
  @Path("/rows/{id}")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public void remove(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @NotNull(message = SeenRow.NO_VERSION) Integer version) {
    lexicon.remove(id, version);
  }

  /** An inherited or shipped row holds no longer for the own organisation and those below it. */
  @POST
  @Path("/rows/{id}/switch-off")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public LexiconRowView switchOff(@PathParam("id") UUID id, @Valid @NotNull SwitchOff why) {
    return lexicon.switchOff(id, why.reason());
  }

  @POST
  @Path("/rows/{id}/switch-on")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  public LexiconRowView switchOn(@PathParam("id") UUID id) {
    return lexicon.switchOn(id);
  }

  /** The usual categories and those in use. */
  @GET
  @Path("/categories")
  @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public List<String> categories() {
    return listing.categories();
  }

  /** The same rows as the list under the same filters, as xlsx that can be imported. */
  @GET
  @Path("/export")
  @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  @Produces(Download.XLSX)
  public Response export(@Valid @BeanParam PageRequest page, @BeanParam LexiconFilter filter) {
    return Download.of("词库.xlsx", Download.XLSX, listing.export(page, filter));
  }

  /** The empty table to fill in. */
  @GET
  @Path("/template")
  @RolesAllowed(Roles.SYSTEM_ADMIN)
  @Produces(Download.XLSX)
  public Response template() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    LexiconSheet.writeTemplate(file);
    return Download.of("词库模板.xlsx", Download.XLSX, file.toByteArray());
  }

  /** What an inspection would find in a text; nothing is kept. */
  @POST
  @Path("/trial")
  @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.INSPECTOR})
  public List<LexiconHit> find(@Valid @NotNull Trial text) {
    return trial.find(text.text());
  }

  public record SwitchOff(
      @NotBlank(message = "请填写停用原因") @Size(max = 200, message = "停用原因不超过200字") String reason) {}

  public record Trial(
      @NotBlank(message = "请粘贴要试查的文字") @Size(max = 20_000, message = "一次最多试查2万字") String text) {}
}
