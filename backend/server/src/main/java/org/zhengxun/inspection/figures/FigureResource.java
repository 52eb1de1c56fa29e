package org.zhengxun.inspection.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Roles;

/** 检查结果的数字及其记录. */
@Path("/api/v1/campaigns/{id}/figures")
@Tag(name = "inspection")
public class FigureResource {
  private final CampaignFigures figures;

  FigureResource(CampaignFigures figures) {
    this.figures = figures;
  }

  @GET
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public List<FigureView> figures(@PathParam("id") UUID id) {
    return figures.of(id).all().stream().map(FigureView::of).toList();
  }

  /** The targets behind one figure. */
  @GET
  @Path("/{key}/rows")
  @RolesAllowed({Roles.INSPECTOR, Roles.APPROVER, Roles.LEADER})
  public List<FigureRowView> figureRows(@PathParam("id") UUID id, @PathParam("key") String key) {
    return figures.of(id).find(key).orElseThrow(() -> Problem.notFound("这个数字")).targets().stream()
        .map(FigureRowView::of)
        .toList();
  }
}
