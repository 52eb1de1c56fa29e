package org.zhengxun.inspection;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Filters of the list of campaigns; what is not given does not narrow. */
public class CampaignFilter {
  @QueryParam("q")
  public String q;

  @QueryParam("year")
  public Integer year;

  @QueryParam("state")
  public List<CampaignState> states;

  @QueryParam("mine")
  @Schema(description = "true: only those that the caller's office runs")
  public boolean mine;
}
