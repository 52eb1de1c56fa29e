package org.zhengxun.inspection.finding;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.zhengxun.inspection.Part;

/** Filters of the list of findings; what is not given does not narrow. */
public class FindingFilter {
  @QueryParam("q")
  public String q;

  @QueryParam("campaign")
  public UUID campaign;

  @QueryParam("target")
  public UUID target;

  @QueryParam("row")
  public UUID row;

  @QueryParam("part")
  public Part part;

  @QueryParam("rule")
  public String rule;

  @QueryParam("state")
  public List<FindingState> states;

  @QueryParam("source")
  public FindingSource source;

  @QueryParam("listed")
  public Boolean listed;
}
